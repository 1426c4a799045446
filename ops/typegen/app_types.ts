// Generated from the database by `make types`. Do not edit.
//
// With `createClient<Database>` and the Database of this file, the compiler refuses what the database would refuse: a
// column that only the server writes, a status that does not exist. The JSON of functions has types too.
// database.types.ts has all types as the Supabase CLI writes them.

import type { Database as Generated, Json } from "./database.types.js"

type All = Generated["public"]["Tables"]
type Enums = Generated["public"]["Enums"]
type Views = Generated["public"]["Views"]
type Functions = Generated["public"]["Functions"]

// The listed words instead of string; null stays where it is allowed.
type Worded<T, Shape> = T extends keyof Words
  ? { [C in keyof Shape]: C extends keyof Words[T] ? Words[T][C] | Exclude<Shape[C], string> : Shape[C] }
  : Shape

export type Row<T extends keyof All> = Worded<T, All[T]["Row"]>
export type Insert<T extends keyof All> = Inserts[T]
export type Update<T extends keyof All> = Updates[T]
export type Arguments<F extends keyof Functions> = Calls[F]["Args"]
export type Answer<F extends keyof Functions> = Calls[F]["Returns"]

export type Database = {
  public: Omit<Generated["public"], "Tables" | "Views" | "Functions"> & {
    Tables: {
      [T in keyof All]: { Row: Row<T>; Insert: Inserts[T]; Update: Updates[T]; Relationships: All[T]["Relationships"] }
    }
    Views: { [V in keyof Views]: { Row: ViewRows[V]; Relationships: Views[V]["Relationships"] } }
    Functions: { [F in keyof Functions]: Omit<Functions[F], "Args" | "Returns"> & Calls[F] }
  }
}
export type { Json }
