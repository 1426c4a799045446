// Stand-ins for the modules of a phone, with the limits that the real ones have.

const kept = new Map()
const LIMIT = 2048 // bytes a value, as in Expo's SecureStore

const checked = (key) => {
  if (!/^[\w.-]+$/.test(key)) throw new Error(`Invalid key: ${key}`)
  return key
}

export const getItemAsync = async (key) => kept.get(checked(key)) ?? null
export const deleteItemAsync = async (key) => void kept.delete(checked(key))
export async function setItemAsync(key, value) {
  if (Buffer.byteLength(value) > LIMIT) throw new Error(`Value of ${key} is larger than ${LIMIT} bytes`)
  kept.set(checked(key), value)
}

export const AppState = {
  addEventListener(_event, listener) {
    for (const state of ['background', 'active', 'background']) listener(state)
  },
}

export const randomUUID = () => '00000000-0000-4000-8000-000000000000'.replace(/0/g, () => Math.floor(Math.random() * 16).toString(16))
