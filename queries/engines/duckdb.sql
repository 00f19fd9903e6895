-- The few functions whose text differs by engine; spark.sql holds the same names. tieout/money.py states the rule.
-- Money is rounded half away from zero, exactly, in integers, once: tests/expected/rounding.csv holds the cases.
-- BIGINT where it fits (ten times as fast), HUGEINT else; more than 38 digits raise.

-- the value of a dimension in `department=SALES|project=P1`, '' where it has none
create or replace macro dim(dims, dimension) as
    replace(replace(replace(regexp_extract('|' || dims || '|', '\|' || dimension || '=([^|]*)\|', 1), '%7C', '|'), '%3D', '='), '%25', '%');

-- whether a day is a Saturday or Sunday
create or replace macro weekend(day) as isodow(day) >= 6;

-- numerator / denominator, both integers, as the nearest integer: 5, 2 -> 3 and -5, 2 -> -3
create or replace macro half_away(numerator, denominator) as
    (case when (numerator < 0) = (denominator < 0) then 1 else -1 end)
    * ((abs(numerator) + abs(denominator) // 2) // abs(denominator));

-- 10 to the power of what a currency's decimals leave of the four that are stored
create or replace macro stored_places(decimals) as
    case decimals when 0 then 10000 when 1 then 1000 when 2 then 100 when 3 then 10 when 4 then 1 end;

-- an amount in a currency's decimals: -1.005, 2 -> -1.01
create or replace macro rounded(amount, decimals) as
    cast(case decimals
        when 0 then cast(round(amount, 0) as decimal(38, 4))
        when 1 then cast(round(amount, 1) as decimal(38, 4))
        when 2 then cast(round(amount, 2) as decimal(38, 4))
        when 3 then cast(round(amount, 3) as decimal(38, 4))
        when 4 then cast(round(amount, 4) as decimal(38, 4))
    end as decimal(38, 4));

-- amount * rate / units of any size; `converted` calls it where its own integers could be too small
create or replace macro converted_wide(amount, rate, units, decimals) as
    cast(
        half_away(
            cast(cast(amount as decimal(38, 4)) * 10000 as hugeint) * cast(cast(rate as decimal(38, 9)) * 1000000000 as hugeint),
            cast(cast(units as decimal(38, 9)) * 1000000000 as hugeint) * stored_places(decimals)
        ) * stored_places(decimals) as decimal(38, 0)
    ) * cast(0.0001 as decimal(4, 4));

-- amount * rate / units in a currency's decimals; for a rate quoted the other way round: amount * units / rate
create or replace macro converted(amount, rate, units, decimals) as
    case
        when abs(amount) < 100000
            and rate > 0 and try_cast(rate as decimal(9, 6)) = rate
            and units > 0 and try_cast(units as decimal(9, 6)) = units
        then cast(
            cast(
                half_away(
                    cast(try_cast(amount as decimal(18, 4)) * 10000 as bigint) * cast(try_cast(rate as decimal(18, 6)) * 1000000 as bigint),
                    cast(try_cast(units as decimal(18, 6)) * 1000000 as bigint) * stored_places(decimals)
                ) * stored_places(decimals) as decimal(38, 0)
            ) * cast(0.0001 as decimal(4, 4)) as decimal(38, 4))
        else cast(converted_wide(amount, rate, units, decimals) as decimal(38, 4))
    end;

-- amount * numerator / denominator, the exact fraction of a rate, in a currency's decimals
create or replace macro at_rate(amount, numerator, denominator, decimals) as
    case
        when abs(amount) < 90000000 and numerator <= 10000000 and denominator <= 100000000000000
        then cast(
            cast(
                half_away(
                    cast(try_cast(amount as decimal(18, 4)) * 10000 as bigint) * try_cast(numerator as bigint),
                    try_cast(denominator as bigint) * stored_places(decimals)
                ) * stored_places(decimals) as decimal(38, 0)
            ) * cast(0.0001 as decimal(4, 4)) as decimal(38, 4))
        else cast(
            cast(
                half_away(
                    cast(cast(amount as decimal(38, 4)) * 10000 as hugeint) * cast(numerator as hugeint),
                    cast(denominator as hugeint) * stored_places(decimals)
                ) * stored_places(decimals) as decimal(38, 0)
            ) * cast(0.0001 as decimal(4, 4)) as decimal(38, 4))
    end;
