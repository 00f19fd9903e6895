-- The few functions whose text differs by engine. Money is rounded half away from zero, exactly, in integers.
create or replace macro dim(dims, dimension) as
    replace(replace(replace(regexp_extract('|' || dims || '|', '\|' || dimension || '=([^|]*)\|', 1), '%7C', '|'), '%3D', '='), '%25', '%');
