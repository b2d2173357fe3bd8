// duckdb_draws.mjs FOLDER MODEL DRAWS NETWORKS OUT: mean, P10, median and P90 of every role in
// every network in DuckDB. DRAWS is a CSV file with a column for each assumption, given ready. The
// weights of a role by driver are a table, and each role is one aggregate of a cross join: all of
// them at once would hold the hours of every draw, 1.4 GB.
import { createRequire } from "node:module";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const [folder, model, draws, networks, out] = process.argv.slice(2);
const packages = createRequire(path.join(path.resolve(folder), "package.json"));
const { DuckDBInstance } = packages("@duckdb/node-api");

const { roles, terms } = JSON.parse(readFileSync(model, "utf8"));
const drivers = readFileSync(networks, "utf8").split("\n", 1)[0].split(",").slice(1);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("SET preserve_insertion_order = false");
await connection.run(`CREATE TABLE draws AS FROM read_csv('${draws}', header = true)`);
const types = ["'pcn': 'VARCHAR'", ...drivers.map((driver) => `'${driver}': 'DOUBLE'`)].join(", ");
await connection.run(`CREATE TABLE networks AS
  FROM read_csv('${networks}', header = true, types = {${types}})`);
writeFileSync(out, "role,pcn,mean,p10,p50,p90\n");
for (const [place, role] of roles.entries()) {
  const own = new Map();
  for (const [, driver, ...factors] of terms.filter((term) => term[0] === place)) {
    const product = factors.map((factor) => `a${factor}`).join(" * ");
    own.set(driver, [...(own.get(driver) ?? []), product]);
  }
  const weights = [...own].map(([driver, sums]) => `${sums.join(" + ")} AS w${driver}`).join(", ");
  const hours = [...own.keys()].map((driver) => `w${driver} * "${drivers[driver]}"`).join(" + ");
  await connection.run(`CREATE OR REPLACE TABLE weights AS SELECT ${weights} FROM draws`);
  const rows = await connection.runAndReadAll(`SELECT pcn, avg(hours),
    quantile_cont(hours, [0.1, 0.5, 0.9]) FROM
    (SELECT pcn, ${hours} AS hours FROM networks, weights) GROUP BY pcn`);
  appendFileSync(out, rows.getRows().map(([pcn, mean, quantiles]) =>
    `${[role, pcn, mean, ...quantiles.items].join(",")}\n`).join(""));
}
