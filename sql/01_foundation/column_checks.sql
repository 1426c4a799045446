-- What check constraints of any table ask.

create function private.is_time_zone(p_name text)
returns boolean
language plpgsql immutable strict set search_path = '' as $$
begin
    -- Postgres also takes POSIX rules (XYZ+3) for a zone; the pattern leaves IANA's names.
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
'Whether this is a currency of ISO 4217 that people pay in: no metals, funds, test codes or withdrawn ones.';
