declare module 'react-native-url-polyfill/auto'
declare module 'expo-secure-store' {
  export function getItemAsync(key: string): Promise<string | null>
  export function setItemAsync(key: string, value: string): Promise<void>
  export function deleteItemAsync(key: string): Promise<void>
}
declare module 'react-native' {
  export const AppState: { addEventListener(event: 'change', listener: (state: string) => void): void }
}
declare module 'expo-crypto' {
  export function randomUUID(): string
}
declare const photoUri: string
