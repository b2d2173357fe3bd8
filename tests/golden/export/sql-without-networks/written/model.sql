-- The linear model of pcnload: hours, WTE and cost per unit of each driver, and the one
-- statement that makes a projection of them. Reads alike in SQLite, DuckDB, Spark SQL and
-- BigQuery.

-- A line is an activity done by a role. Hours, WTE and GBP a year are per unit of its driver.
-- `implied`, `individual`: 1 or 0. `already_done`: the share of it that networks do today.
DROP TABLE IF EXISTS coefficients;
CREATE TABLE coefficients AS
SELECT '' AS scenario,
       '' AS contract,
       '' AS service,
       '' AS requirement,
       '' AS activity,
       '' AS role,
       '' AS employer,
       '' AS driver,
       0e0 AS implied,
       0e0 AS individual,
       0e0 AS already_done,
       0e0 AS hours_per_week,
       0e0 AS hours_in_year,
       0e0 AS wte_required,
       0e0 AS cost
FROM (SELECT 1 AS one) AS seed WHERE one = 0;
INSERT INTO coefficients VALUES
('small', 'small', 'homes', 'round', 'visit', 'gp', 'practice', 'care_homes', 0e0, 0e0, 0e0, 1e0, 25.999999999999993e0, 0.04073660714285714e0, 4073.6607142857138e0),
('small', 'small', 'homes', 'round', 'visit', 'pharmacist', 'network', 'care_homes', 0e0, 0e0, 0e0, 0.5e0, 12.999999999999996e0, 0.016294642857142855e0, 814.7321428571428e0),
('small', 'small', 'homes', 'lead', 'sessions', 'gp', 'practice', 'pcn', 0e0, 1e0, 0e0, 4e0, 208.57142857142856e0, 0.13035714285714284e0, 13035.714285714284e0),
('small', 'small', 'homes', 'supervision', 'talk', 'gp', 'practice', 'pharmacists', 1e0, 0e0, 0.4e0, 1e0, 52.14285714285714e0, 0.04073660714285714e0, 4073.6607142857138e0),
('small', 'small', 'homes', 'supervision', 'talk', 'pharmacist', 'network', 'pharmacists', 1e0, 0e0, 0.4e0, 1e0, 52.14285714285714e0, 0.03258928571428571e0, 1629.4642857142856e0);

-- Where the count of a driver comes from: the first step that gives one. `count`: what the
-- network counts of `source`, times `per_unit`. `staff`: the WTE of the role `source`, times
-- `per_unit`, and `constant` (what a scenario hires); a step's rows are added up.
DROP TABLE IF EXISTS driver_sources;
CREATE TABLE driver_sources AS
SELECT '' AS scenario,
       '' AS driver,
       '' AS kind,
       '' AS source,
       0e0 AS step,
       0e0 AS per_unit,
       0e0 AS constant
FROM (SELECT 1 AS one) AS seed WHERE one = 0;
INSERT INTO driver_sources VALUES
('small', 'pcn', 'count', 'pcn', 1e0, 1e0, 0e0),
('small', 'pcn', 'constant', '', 2e0, 0e0, 1e0),
('small', 'registered_patients', 'count', 'registered_patients', 1e0, 1e0, 0e0),
('small', 'care_homes', 'count', 'care_homes', 1e0, 1e0, 0e0),
('small', 'care_homes', 'count', 'registered_patients', 2e0, 0.00025e0, 0e0),
('small', 'pharmacists', 'count', 'pharmacists', 1e0, 1e0, 0e0),
('small', 'pharmacists', 'staff', 'pharmacist', 2e0, 1e0, 0e0);

-- What each network counts, in the units of `pcnload list drivers`, and its staff in post.
-- A count that is not known has no row.
-- They stay as they are where they are there already. Fill them with your networks.
CREATE TABLE IF NOT EXISTS network_drivers AS
SELECT '' AS pcn,
       '' AS driver,
       0e0 AS count
FROM (SELECT 1 AS one) AS seed WHERE one = 0;
CREATE TABLE IF NOT EXISTS network_staff AS
SELECT '' AS pcn,
       '' AS role,
       0e0 AS wte
FROM (SELECT 1 AS one) AS seed WHERE one = 0;

-- The projection: every network under every scenario.
DROP VIEW IF EXISTS projection;
CREATE VIEW projection AS
WITH networks AS (
  SELECT DISTINCT pcn
  FROM (SELECT pcn FROM network_drivers UNION ALL SELECT pcn FROM network_staff) AS named
),
possible AS (
  SELECT s.scenario, n.pcn, s.driver, s.step,
         SUM(s.constant + s.per_unit * CASE s.kind WHEN 'count' THEN d.count
                                                   WHEN 'staff' THEN COALESCE(p.wte, 0e0)
                                                   ELSE 0e0 END) AS count
  FROM driver_sources AS s
  CROSS JOIN networks AS n
  LEFT JOIN network_drivers AS d
    ON s.kind = 'count' AND d.pcn = n.pcn AND d.driver = s.source
  LEFT JOIN network_staff AS p
    ON s.kind = 'staff' AND p.pcn = n.pcn AND p.role = s.source
  GROUP BY s.scenario, n.pcn, s.driver, s.step
),
ranked AS (
  SELECT scenario, pcn, driver, count,
         ROW_NUMBER() OVER (PARTITION BY scenario, pcn, driver
                            ORDER BY CASE WHEN count IS NULL THEN 1 ELSE 0 END, step) AS place
  FROM possible
)
SELECT c.scenario, r.pcn, c.service, c.role,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.hours_per_week * r.count) END
         AS hours_per_week,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.hours_in_year * r.count) END
         AS hours_in_year,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.wte_required * r.count) END
         AS wte_required,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.cost * r.count) END
         AS cost
FROM ranked AS r
JOIN coefficients AS c ON c.scenario = r.scenario AND c.driver = r.driver
WHERE r.place = 1
GROUP BY c.scenario, r.pcn, c.service, c.role;
