// A small app that never runs: tests/clients/test_typescript.py lets the compiler read it against clients/typescript.
// Each @ts-expect-error is a mistake that has to be noticed; the compiler complains about one that is none.

import { createClient } from "@supabase/supabase-js"
import type { Database, Insert, Row } from "../../clients/typescript/app.types"
import type { Database as Everything } from "../../clients/typescript/database.types"

const supabase = createClient<Database>("http://127.0.0.1:54321", "key")

export async function bookings(patientId: string): Promise<string[]> {
  const { data } = await supabase
    .from("appointments")
    .select("id, status, starts_at, doctors(display_name, languages, consultation_fee), patients(name)")
    .eq("patient_id", patientId)
    .in("status", ["pending", "confirmed"])
    .order("starts_at")
    .throwOnError()
  const waiting = data.filter((one) => one.status === "pending")
  // @ts-expect-error no appointment is "waiting"
  data.filter((one) => one.status === "waiting")
  // @ts-expect-error the column was not asked for
  data.map((one) => one.duration_minutes)
  const fee: number[] = data.map((one) => one.doctors.consultation_fee)
  const tongues: string[][] = data.map((one) => one.doctors.languages)
  return waiting.map((one) => `${one.doctors.display_name} ${one.patients.name} ${fee} ${tongues}`)
}

export async function book(wish: Insert<"appointments">): Promise<Row<"appointments">["status"]> {
  const { data } = await supabase.from("appointments").insert(wish).select().single().throwOnError()
  const ends: string = data.ends_at
  await supabase.from("appointment_notes").upsert({ appointment_id: data.id, notes: ends }, { onConflict: "appointment_id" })
  const moved = await supabase.rpc("reschedule_appointment", { appointment_id: data.id, starts_at: ends }).throwOnError()
  const canceled = await supabase.rpc("cancel_appointment", { appointment_id: data.id }).throwOnError()
  return moved.data.status === "confirmed" ? moved.data.status : canceled.data.status
}

export async function medication(patientId: string) {
  const tablet = { patient_id: patientId, name: "Amlodipine", form: "tablet" as const, client_id: crypto.randomUUID() }
  const { data } = await supabase.from("medications").upsert([tablet], { onConflict: "patient_id,client_id" }).select("id")
  const times = { patient_id: patientId, medication_id: data![0]!.id, times: ["08:00"], days_of_week: [1, 2], time_zone: "UTC" }
  await supabase.from("medication_schedules").insert(times)
  const dose = await supabase.from("doses").select("*, medications(name, strength)").limit(1).single().throwOnError()
  const logged = await supabase.rpc("log_dose", { dose_id: dose.data.id, status: "taken" }).throwOnError()
  const share = await supabase.rpc("adherence", { patient_id: patientId }).throwOnError()
  return [dose.data.medications.name, logged.data.status === "taken", share.data[0]?.rate] as const
}

export async function directory() {
  const { data } = await supabase.rpc("search_doctors", { query: "heart", max_fee: 20000, currency: "NGN" }).throwOnError()
  const { data: free } = await supabase.rpc("free_slots", { doctor_id: data[0]!.id, from_date: "2026-01-01", to_date: "2026-01-08" })
  const near = await supabase.rpc("nearest_hospitals", { latitude: 6.4, longitude: 3.4 }).throwOnError()
  const screen = await supabase.rpc("patient_dashboard", {}).throwOnError()
  return [data[0]!.display_name, free![0]!.local_start, near.data[0]!.distance_km, screen.data] as const
}

export async function readable(supabase: ReturnType<typeof createClient<Database>>) {
  const { data } = await supabase.from("prescription_summaries").select("id, medications, is_active").throwOnError()
  const { data: visits } = await supabase
    .from("consultations")
    .select("id, prescriptions(status, prescription_medications(name, dosage)), lab_reports(results)")
    .throwOnError()
  const drugs: string[] = visits.flatMap((one) => one.prescriptions.flatMap((p) => p.prescription_medications.map((m) => m.name)))
  return [data[0]?.is_active, drugs] as const
}

export async function mistakes(id: string) {
  // @ts-expect-error there is no such table
  await supabase.from("no_such_table").select()
  // @ts-expect-error there is no such column
  await supabase.from("messages").insert({ conversation_id: 1, text: "hello" })
  // @ts-expect-error a required column is missing: name
  await supabase.from("medications").insert({ patient_id: id })
  // @ts-expect-error the database counts the end itself
  await supabase.from("appointments").insert({ patient_id: id, doctor_id: id, starts_at: "", duration_minutes: 30, ends_at: "" })
  // @ts-expect-error the server owns the status of a link
  await supabase.from("patient_doctor_links").insert({ patient_id: id, doctor_id: id, status: "active" })
  // @ts-expect-error nobody sets their own role
  await supabase.from("profiles").update({ role: "admin" }).eq("id", id)
  // @ts-expect-error nor when a row was made
  await supabase.from("measurements").insert({ patient_id: id, type: "weight", value: 70, unit: "kg", created_at: "" })
  // @ts-expect-error no measurement of this type
  await supabase.from("measurements").insert({ patient_id: id, type: "mood", value: 70, unit: "kg" })
  // @ts-expect-error doses are logged by a function
  await supabase.from("doses").update({ status: "taken" }).eq("id", id)
  // @ts-expect-error a list of texts is no text
  await supabase.from("patients").update({ allergies: "penicillin" }).eq("id", id)
  // @ts-expect-error there is no such function
  await supabase.rpc("no_such_function", {})
  // @ts-expect-error the argument has another name
  await supabase.rpc("log_dose", { dose: id })
  // @ts-expect-error the argument has another type
  await supabase.rpc("record_history", { patient_id: id, page_size: "50" })
}

// What the Supabase CLI makes, as it is.
type Doctor = Everything["public"]["Tables"]["profiles"]["Row"]
export const role: Doctor["role"] = "doctor"
// @ts-expect-error no such role
export const unknown: Doctor["role"] = "physician"
