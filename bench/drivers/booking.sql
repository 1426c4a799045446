-- The people who book, and loops that run inside Postgres, one transaction for each attempt, so that the time of a
-- client is not measured.
create table bench.booked_doctors as
select row_number() over (order by d.id) as n, d.id from public.doctors as d where d.is_verified and d.is_available;
create table bench.booking_patients as
select row_number() over (order by p.id) as n, p.id from public.patients as p where p.deleted_at is null;
-- the session of a person has the person's id
insert into auth.sessions (id, user_id, created_at, updated_at, aal)
select p.id, p.id, now(), now(), 'aal1' from bench.booking_patients as p inner join auth.users as u on u.id = p.id;
alter table bench.booked_doctors add primary key (n);
alter table bench.booking_patients add primary key (n);
insert into public.availability_slots (doctor_id, day_of_week, start_time, end_time, slot_minutes, time_zone)
select d.id, w, '00:00', '24:00', 15, 'UTC' from bench.booked_doctors as d cross join generate_series(0, 6) as w;
analyze public.availability_slots, bench.booked_doctors, bench.booking_patients;

-- As an app does, through the policies: any of 5,000 times of any of so many doctors.
create procedure bench.book(p_attempts integer, p_doctors integer, inout p_booked integer, inout p_deadlocks integer)
language plpgsql as $$
declare
    v_patient uuid;
    v_doctor uuid;
    v_at timestamptz;
    v_n integer;
begin
    for n in 1 .. p_attempts loop
        v_at := date_trunc('day', now()) + interval '1 day' + floor(random() * 5000) * interval '15 minutes';
        v_n := floor(random() * p_doctors);
        select d.id into v_doctor from bench.booked_doctors as d where d.n = 1 + v_n;
        v_n := floor(random() * 9000);
        select p.id into v_patient from bench.booking_patients as p where p.n = 1 + v_n;
        perform set_config('request.jwt.claims', json_build_object(
            'sub', v_patient, 'session_id', v_patient, 'aal', 'aal1'
        )::text, true), set_config('role', 'authenticated', true);
        begin
            insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes)
            values (v_patient, v_doctor, v_at, 15);
            p_booked := p_booked + 1;
        exception
            when sqlstate 'PT409' or exclusion_violation then null;
            when deadlock_detected then p_deadlocks := p_deadlocks + 1;
        end;
        commit;
    end loop;
end;
$$;

-- The owner of the table inserts the same rows without policies. No two inserts are for the same time.
create sequence bench.far_times;
create procedure bench.insert_bookings(p_attempts integer)
language plpgsql as $$
declare
    v_patient uuid;
    v_doctor uuid;
    v_at timestamptz;
    v_n integer;
begin
    for n in 1 .. p_attempts loop
        v_at := timestamptz '2101-01-01' + nextval('bench.far_times') * interval '15 minutes';
        v_n := floor(random() * 200);
        select d.id into v_doctor from bench.booked_doctors as d where d.n = 1 + v_n;
        v_n := floor(random() * 9000);
        select p.id into v_patient from bench.booking_patients as p where p.n = 1 + v_n;
        perform set_config('request.jwt.claims', '', true), set_config('role', 'postgres', true);
        begin
            insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes)
            values (v_patient, v_doctor, v_at, 15);
        exception
            when exclusion_violation then null;
        end;
        commit;
    end loop;
end;
$$;
grant usage on schema bench to postgres;
grant select on all tables in schema bench to postgres;
grant usage on all sequences in schema bench to postgres;
