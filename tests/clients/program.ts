// A small app that is only compiled: tests/clients/test_typescript.py checks it with the types of clients/typescript.
// The compiler has to report each line after @ts-expect-error, and reports an unused @ts-expect-error.

import { createClient } from "@supabase/supabase-js"
import type { Answer, Arguments, Database, FreeSlot, Insert, Row } from "../../clients/typescript/app.types.js"
import type { Database as Everything } from "../../clients/typescript/database.types.js"

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
  // @ts-expect-error the column was not selected
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
  const slot: FreeSlot = free![0]!
  // @ts-expect-error the hospital of hours may be null
  const place: string = slot.hospital_id
  const kilometres: number = near.data[0]!.distance_km
  return [data[0]!.display_name, slot.local_start, kilometres, place, screen.data.patient.name] as const
}

export async function screens(hospital_id: string) {
  const patient = await supabase.rpc("patient_dashboard", { time_zone: null }).throwOnError()
  const due: string[] = patient.data.today.doses.filter((one) => one.status === "pending").map((one) => one.due_at)
  const rising = patient.data.vitals.filter((one) => one.hours_24.direction === "rising")
  // @ts-expect-error "up" is no trend
  patient.data.vitals.filter((one) => one.days_7.direction === "up")
  // @ts-expect-error a dashboard has no such key
  patient.data.doses
  const caregiver = await supabase.rpc("caregiver_dashboard").throwOnError()
  // @ts-expect-error the next booking may be null
  caregiver.data.patients[0]!.next_appointment.starts_at
  const doctor = await supabase.rpc("doctor_dashboard", {}).throwOnError()
  const hospital = await supabase.rpc("hospital_dashboard", { hospital_id }).throwOnError()
  const figures: number[] = [doctor.data.today.counts.no_show, hospital.data.emergencies.by_status.en_route]
  return [due, rising, figures] as const
}

export async function synced(patient_id: string): Promise<Answer<"sync_changes">["next"]> {
  const { data } = await supabase.rpc("sync_changes", { patient_id, since: null }).throwOnError()
  for (const change of data.changes) {
    if (change.relation === "doses" && change.row?.status === "taken") return change.row.due_at
    // @ts-expect-error only a dose has a status
    console.log(change.row?.status)
  }
  const { data: copy } = await supabase.rpc("export_patient", { patient_id }).throwOnError()
  const names: string[] = copy.tables.medications?.map((one) => one.name) ?? [copy.next ?? "complete"]
  return data.next + names
}

export async function invited(patient_id: string): Promise<[string, Row<"patients">["gender"]]> {
  const { data } = await supabase.rpc("invite_caregiver", { patient_id, role: "viewer" }).throwOnError()
  const { data: joined } = await supabase.rpc("accept_caregiver_invitation", { code: data.code }).throwOnError()
  const { data: record } = await supabase.rpc("claim_dependant", { code: "…" }).throwOnError()
  const drug = { name: "Amlodipine", dosage: "5 mg", frequency: "daily", duration: "30 days" }
  await supabase.rpc("issue_prescription", { patient_id, medications: [drug] })
  return [`${data.invitation.expires_at} ${joined.role}`, record.gender]
}

export async function readable(supabase: ReturnType<typeof createClient<Database>>) {
  const { data } = await supabase.from("prescription_summaries").select("id, medications, is_active").throwOnError()
  const { data: visits } = await supabase
    .from("consultations")
    .select("id, prescriptions(status, prescription_medications(name, dosage)), lab_reports(results)")
    .throwOnError()
  const first: string | undefined = data[0]?.medications[0]?.dosage
  const drugs: string[] = visits.flatMap((one) => one.prescriptions.flatMap((p) => p.prescription_medications.map((m) => m.name)))
  return [data[0]?.is_active, first, drugs] as const
}

export async function mistakes(id: string) {
  // @ts-expect-error there is no such table
  await supabase.from("no_such_table").select()
  // @ts-expect-error there is no such column
  await supabase.from("messages").insert({ conversation_id: 1, text: "hello" })
  // @ts-expect-error a required column is missing: name
  await supabase.from("medications").insert({ patient_id: id })
  // @ts-expect-error the database computes the end
  await supabase.from("appointments").insert({ patient_id: id, doctor_id: id, starts_at: "", duration_minutes: 30, ends_at: "" })
  // @ts-expect-error apps cannot set the status of a link
  await supabase.from("patient_doctor_links").insert({ patient_id: id, doctor_id: id, status: "active" })
  // @ts-expect-error apps cannot set a role
  await supabase.from("profiles").update({ role: "admin" }).eq("id", id)
  // @ts-expect-error apps cannot set created_at
  await supabase.from("measurements").insert({ patient_id: id, type: "weight", value: 70, unit: "kg", created_at: "" })
  // @ts-expect-error no measurement of this type
  await supabase.from("measurements").insert({ patient_id: id, type: "mood", value: 70, unit: "kg" })
  // @ts-expect-error doses are logged by a function
  await supabase.from("doses").update({ status: "taken" }).eq("id", id)
  // @ts-expect-error the column is a list of texts
  await supabase.from("patients").update({ allergies: "penicillin" }).eq("id", id)
  // @ts-expect-error there is no such function
  await supabase.rpc("no_such_function", {})
  // @ts-expect-error the argument has another name
  await supabase.rpc("log_dose", { dose: id })
  const role: Arguments<"invite_caregiver">["role"] = "secondary"
  // @ts-expect-error "self" is no role of an invitation
  await supabase.rpc("invite_caregiver", { patient_id: id, role: "self" })
  // @ts-expect-error a dose cannot be logged as missed
  await supabase.rpc("log_dose", { dose_id: id, status: "missed" })
  // @ts-expect-error the page size cannot be null
  await supabase.rpc("record_history", { patient_id: id, page_size: null })
  // @ts-expect-error the name of a drug is missing
  await supabase.rpc("issue_prescription", { patient_id: id, medications: [{ dosage: role }] })
  // @ts-expect-error apps cannot insert payments
  await supabase.from("payments").insert({ patient_id: id })
  // a trigger sets the month of an entry
  await supabase.from("hospital_financial_data").insert({ hospital_id: id, category: "ward", amount: 1, transaction_type: "revenue" })
  // @ts-expect-error the argument has another type
  await supabase.rpc("record_history", { patient_id: id, page_size: "50" })
}

// The types that the Supabase CLI generates, unchanged.
type Doctor = Everything["public"]["Tables"]["profiles"]["Row"]
export const role: Doctor["role"] = "doctor"
// @ts-expect-error no such role
export const unknown: Doctor["role"] = "physician"
