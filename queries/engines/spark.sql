-- The functions of duckdb.sql under the same names for Spark 4: temporary functions of the session, one a statement.
-- Money is rounded half away from zero, exactly, in integers, once: tests/expected/rounding.csv holds for both engines.
-- Spark has no 128-bit integers; DECIMAL(38,0) takes their place. Past 38 digits the session's settings make it raise.

-- the value of a dimension in `department=SALES|project=P1`, '' where it has none
create or replace temporary function dim(dims string, dimension string) returns string return
    replace(replace(replace(regexp_extract(concat('|', dims, '|'), concat('[|]', dimension, '=([^|]*)[|]'), 1), '%7C', '|'), '%3D', '='), '%25', '%');

-- whether a day is a Saturday or Sunday; Monday is 0 here
create or replace temporary function weekend(day date) returns boolean return weekday(day) >= 5;

-- numerator / denominator, both integers, as the nearest integer; what is left of the numerator after its remainder divides exactly
create or replace temporary function half_away(numerator decimal(38, 0), denominator decimal(24, 0)) returns decimal(38, 0) return
    (case when (numerator < 0) = (denominator < 0) then 1 else -1 end)
    * (
        cast((abs(numerator) - abs(numerator) % abs(denominator)) / abs(denominator) as decimal(28, 0))
        + case when 2 * (abs(numerator) % abs(denominator)) >= abs(denominator) then 1 else 0 end
    );

-- 10 to the power of what a currency's decimals leave of the four that are stored
create or replace temporary function stored_places(decimals int) returns decimal(5, 0) return
    case decimals when 0 then 10000 when 1 then 1000 when 2 then 100 when 3 then 10 when 4 then 1 end;

-- an amount in a currency's decimals: -1.005, 2 -> -1.01
create or replace temporary function rounded(amount decimal(38, 4), decimals int) returns decimal(38, 4) return
    cast(case decimals
        when 0 then cast(round(amount, 0) as decimal(38, 4))
        when 1 then cast(round(amount, 1) as decimal(38, 4))
        when 2 then cast(round(amount, 2) as decimal(38, 4))
        when 3 then cast(round(amount, 3) as decimal(38, 4))
        when 4 then cast(round(amount, 4) as decimal(38, 4))
    end as decimal(38, 4));

-- amount * rate / units in a currency's decimals; for a rate quoted the other way round: amount * units / rate
create or replace temporary function converted(amount decimal(38, 4), rate decimal(38, 9), units decimal(38, 9), decimals int) returns decimal(38, 4) return
    cast(
        cast(
            half_away(
                cast(amount * 10000 as decimal(38, 0)) * cast(rate * 1000000000 as decimal(38, 0)),
                cast(cast(units * 1000000000 as decimal(38, 0)) * stored_places(decimals) as decimal(24, 0))
            ) * stored_places(decimals) as decimal(38, 0)
        ) * cast(0.0001 as decimal(4, 4)) as decimal(38, 4)
    );

-- amount * numerator / denominator, the exact fraction of a rate, in a currency's decimals
create or replace temporary function at_rate(amount decimal(38, 4), numerator decimal(38, 0), denominator decimal(38, 0), decimals int) returns decimal(38, 4) return
    cast(
        cast(
            half_away(
                cast(cast(amount * 10000 as decimal(38, 0)) * numerator as decimal(38, 0)),
                cast(denominator * stored_places(decimals) as decimal(24, 0))
            ) * stored_places(decimals) as decimal(38, 0)
        ) * cast(0.0001 as decimal(4, 4)) as decimal(38, 4)
    );
