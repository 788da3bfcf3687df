-- Run once, when the database is made: the role the API connects as. It owns nothing; `migrate` grants it its rights.
\getenv password API_PASSWORD
create role common_ground_api login nosuperuser nobypassrls nocreatedb nocreaterole password :'password';
revoke all on database common_ground from public;
grant connect, temporary on database common_ground to common_ground_api;
