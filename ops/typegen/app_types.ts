// Generated from the database by `make types`. Do not edit.
//
// `createClient<Database>` with the Database of this file lets the compiler refuse what the database would: a column
// the server owns, a status that does not exist. database.types.ts has everything as the Supabase CLI sees it.

import type { Database as Generated, Json } from "./database.types"

type All = Generated["public"]["Tables"]
type Functions = Generated["public"]["Functions"]

// Words in place of string, null where it was.
type Worded<T, Shape> = T extends keyof Words
  ? { [C in keyof Shape]: C extends keyof Words[T] ? Words[T][C] | Exclude<Shape[C], string> : Shape[C] }
  : Shape

type Sent<T, Shape, Columns> = Worded<T, Pick<Shape, Extract<keyof Shape, Columns>>>

type Table<T extends keyof All> = {
  Row: Worded<T, All[T]["Row"]>
  Insert: Sent<T, All[T]["Insert"], T extends keyof Insertable ? Insertable[T] : never>
  Update: Sent<T, All[T]["Update"], T extends keyof Updatable ? Updatable[T] : never>
  Relationships: All[T]["Relationships"]
}

// A function that answers a row of a table answers its words too.
type Answer<F> = F extends { SetofOptions: { to: infer T; isSetofReturn: infer Many }; Returns: infer R }
  ? T extends keyof All
    ? Many extends true ? Worded<T, All[T]["Row"]>[] : Worded<T, All[T]["Row"]>
    : R
  : F extends { Returns: infer R } ? R : never

export type Database = {
  public: Omit<Generated["public"], "Tables" | "Functions"> & {
    Tables: { [T in keyof All]: Table<T> }
    Functions: { [F in keyof Functions]: Omit<Functions[F], "Returns"> & { Args: Functions[F]["Args"]; Returns: Answer<Functions[F]> } }
  }
}
export type Row<T extends keyof All> = Database["public"]["Tables"][T]["Row"]
export type Insert<T extends keyof All> = Database["public"]["Tables"][T]["Insert"]
export type Update<T extends keyof All> = Database["public"]["Tables"][T]["Update"]
export type { Json }
