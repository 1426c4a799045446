declare const SUPABASE_URL: string, PUBLISHABLE_KEY: string, FUNCTIONS_URL: string
declare const email: string, password: string, typed: string, plate: string, patientId: string
declare const pushToken: string, code: string, photo: Blob
declare function begins(snippet: number): void
declare function expect(source: string, seen: unknown, wanted: unknown): void
declare function meanwhile(what: string): Promise<void>
