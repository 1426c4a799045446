-- Search of the doctors' directory. It runs with its owner's rights: row-level security would prevent the use of the
-- text index.

create function private.search_text(p_name text, p_specialization text)
returns text
language sql immutable set search_path = '' as $$
    select lower(p_name || ' ' || coalesce(p_specialization, ''));
$$;
comment on function private.search_text(text, text) is 'The text of a directory entry that the search index holds.';

-- Read often and written rarely, so without a pending list, which every search would read.
create index doctors_search_idx on public.doctors
using gin (private.search_text(display_name, specialization) extensions.gin_trgm_ops)
with (fastupdate = off) where is_verified;
create index doctors_rating_idx on public.doctors ((coalesce(rating, -1)) desc, id desc) where is_verified;
create index doctors_languages_idx on public.doctors using gin (languages) with (fastupdate = off) where is_verified;

create function private.has_free_time(p_doctor uuid, p_on date)
returns boolean
language sql stable set search_path = '' as $$
    select exists (select from private.free_times(p_doctor, p_on, p_on));
$$;
comment on function private.has_free_time(uuid, date) is
'Whether a doctor still has a free slot on a date in the doctor''s own time zone.';

create function private.check_search(
    p_query text, p_max_fee numeric, p_currency text, p_available_on date, p_page_size integer
)
returns void
language plpgsql immutable set search_path = '' as $$
begin
    if char_length(p_query) not between 2 and 100 or (p_max_fee is not null and p_currency is null)
        -- a loop over days starts at this date, and from infinity it would not end
        or p_available_on not between date '2000-01-01' and date '2199-12-31'
        or not coalesce(p_page_size between 1 and 50, false) then
        perform private.raise_problem(422, 'search_invalid');
    end if;
end;
$$;
comment on function private.check_search(text, numeric, text, date, integer) is
'Raises for a search that makes no sense or costs too much: one letter matches half the directory, a fee needs a
currency, and a page has at most 50 doctors.';

create function private.search_doctors(
    p_query text, p_specialization text, p_max_fee numeric, p_currency text, p_available_on date,
    p_only_available boolean, p_min_rating numeric, p_language text, p_hospital uuid, p_page_size integer, p_after uuid
)
returns setof public.doctors
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
declare
    v_like text := '%' || replace(replace(replace(lower(p_query), '\', '\\'), '%', '\%'), '_', '\_') || '%';
    v_rating numeric := (
        select coalesce(d.rating, -1) from public.doctors as d where d.id = p_after and d.is_verified
    );
begin
    perform private.take_turn('heavy', 8);
    perform private.check_search(p_query, p_max_fee, p_currency, p_available_on, p_page_size);
    return query
    select d.*
    from public.doctors as d
    where d.is_verified
        and (
            p_query is null or private.search_text(d.display_name, d.specialization) like v_like
            or private.search_text(d.display_name, d.specialization) operator(extensions.%>) lower(p_query)
        )
        and (p_specialization is null or d.specialization = p_specialization)
        and (p_currency is null or d.currency = p_currency)
        and (p_max_fee is null or d.consultation_fee <= p_max_fee)
        and (p_min_rating is null or d.rating >= p_min_rating)
        and (p_language is null or d.languages @> array[p_language])
        and (not coalesce(p_only_available, false) or d.is_available)
        and (p_hospital is null or d.id in (select private.hospital_doctor_ids(p_hospital)))
        and (p_available_on is null or d.is_available and private.has_free_time(d.id, p_available_on))
        and (p_after is null or (coalesce(d.rating, -1), d.id) < (v_rating, p_after))
    order by coalesce(d.rating, -1) desc, d.id desc
    limit p_page_size;
end;
$$;
comment on function private.search_doctors(
    text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid
) is 'It is planned anew for each search, so that filters that are not used cost nothing.';

create function private.hospital_doctor_ids(p_hospital uuid)
returns setof uuid
language sql stable set search_path = '' as $$
    select s.profile_id from public.hospital_staff as s
    inner join private.listed_hospitals as h on h.id = s.hospital_id
    where s.hospital_id = p_hospital and s.is_active and s.accepted_at is not null and s.position = 'physician';
$$;
comment on function private.hospital_doctor_ids(uuid) is 'The physicians of an active, verified hospital.';

create function public.search_doctors(
    query text default null, specialization text default null, max_fee numeric default null,
    currency text default null, available_on date default null, only_available boolean default false,
    min_rating numeric default null, language text default null, hospital_id uuid default null,
    page_size integer default 20, after uuid default null
)
returns setof public.doctors
language sql stable set search_path = '' as $$
    select *
    from private.search_doctors(
        query, specialization, max_fee, currency, available_on, only_available, min_rating, language, hospital_id,
        page_size, after
    );
$$;
comment on function public.search_doctors(
    text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid
) is
'Searches the directory of doctors, best rated first. query finds parts of a name or specialization and tolerates typing
mistakes. For the next page, pass the id of the last doctor as after. If that doctor has left the directory meanwhile, there is no
next page: search again. 422 search_invalid.';
