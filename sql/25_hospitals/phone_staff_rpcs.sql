-- The RPCs that apps call about the staff of a hospital.

create function public.invite_staff(hospital_id uuid, profile_id uuid, "position" text default 'physician')
returns public.hospital_staff
language sql set search_path = '' as $$
    select private.invite_staff(hospital_id, profile_id, position);
$$;
comment on function public.invite_staff(uuid, uuid, text) is
'A hospital''s administrator asks a doctor of the directory to work there; an admin with a second factor asks anybody,
administrators too. The person accepts with answer_staff, and works there only then. 403 role_not_allowed; 404
hospital_not_found, person_not_found; 409 already_asked,
already_staff, asked_recently; 422 position_invalid, staff_not_a_doctor.';

create function public.apply_to_hospital(hospital_id uuid, "position" text)
returns public.hospital_staff
language sql set search_path = '' as $$
    select private.apply_to_hospital(hospital_id, position);
$$;
comment on function public.apply_to_hospital(uuid, text) is
'Asks a verified hospital to employ the caller, and shows it the caller''s name. An administrator of the hospital answers
with answer_staff. 403 profile_inactive, role_not_allowed; 404 hospital_not_found; 409 already_asked,
already_staff, asked_recently; 422
position_invalid, staff_not_a_doctor.';

create function public.answer_staff(staff_id uuid, accept boolean)
returns public.hospital_staff
language sql set search_path = '' as $$
    select private.answer_staff(staff_id, accept);
$$;
comment on function public.answer_staff(uuid, boolean) is
'Accepts or declines: the person an invitation, the hospital an application. The side that asked is notified. 403
profile_inactive, role_not_allowed; 404 staff_not_found; 409 already_staff, staff_ended.';

create function public.end_staff(staff_id uuid)
returns public.hospital_staff
language sql set search_path = '' as $$
    select private.end_staff(staff_id);
$$;
comment on function public.end_staff(uuid) is
'The person leaves, or the hospital lets the person go. It also takes back a request that is not answered. The rights of
the position end at once, and the other side is notified. 403 profile_inactive; 404 staff_not_found; 409 staff_ended.';
