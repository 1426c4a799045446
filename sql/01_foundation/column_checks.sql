-- Functions that check constraints of any table use.

create function private.is_time_zone(p_name text)
returns boolean
language plpgsql immutable strict set search_path = '' as $$
begin
    -- Postgres also accepts POSIX rules (XYZ+3) as a zone; the pattern allows only IANA names.
    if p_name !~ '^([A-Za-z_]+(/[A-Za-z_]+(-[A-Za-z_]+)*){1,2}|Etc/GMT[+-][0-9]{1,2}|UTC)$' then
        return false;
    end if;
    perform timestamptz '2000-01-01 00:00:00+00' at time zone p_name;
    return true;
exception when invalid_parameter_value then
    return false;
end;
$$;
comment on function private.is_time_zone(text) is 'Whether this is an IANA time zone that this server knows.';

create function private.is_address(p_address text)
returns boolean
language sql immutable strict parallel safe set search_path = '' as $$
    select p_address ~ '^https://[^[:space:][:cntrl:]<>"]+$'
        or p_address ~ '^(/storage/v1/object/(public|authenticated)/)?[A-Za-z0-9][A-Za-z0-9-]*/[^[:cntrl:]<>"]+$';
$$;
comment on function private.is_address(text) is
'Whether an app can show this address to others: an https URL, or a path in Storage (a folder first). So `javascript:` and
`data:` cannot reach their screens.';

create function private.is_cancel_reason(p_code text)
returns boolean
language sql immutable strict parallel safe set search_path = '' as $$
    select p_code = any (string_to_array(
        'pat pat-lt pat-mv pat-swl pat-uwo prov prov-pers prov-edu maint maint-equip oth-err oth-fin oth-int '
        'oth-room oth-weath other', ' '
    ));
$$;
comment on function private.is_cancel_reason(text) is
'Whether this is a code for why a booking was canceled, of HL7 FHIR appointment-cancellation-reason. Codes that speak of
health are left out, because agents and hospitals read the reason. The comment on public.cancel_appointment lists them.';

create function private.is_currency(p_code text)
returns boolean
language sql immutable strict parallel safe set search_path = '' as $$
    select p_code = any (string_to_array(
        'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF '
        'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD '
        'HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL '
        'LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP '
        'PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT '
        'TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG', ' '
    ));
$$;
comment on function private.is_currency(text) is
'Whether this is a current ISO 4217 currency for payments. Metals, funds, test codes and withdrawn currencies are not.';
