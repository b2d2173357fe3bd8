// duckdb_job.mjs FOLDER WEIGHTS NETWORKS OUT: the job in DuckDB. WEIGHTS is a CSV file, a row for
// each line of a network's output: the columns of its labels, then w0 for the constant part and w1,
// w2... for the drivers in the order of the columns of NETWORKS. No join and no aggregate is needed,
// and rows may come in any order: the fastest statement that was found.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const [folder, weights, networks, out] = process.argv.slice(2);
const packages = createRequire(path.join(path.resolve(folder), "package.json"));
const { DuckDBInstance } = packages("@duckdb/node-api");

const headingOf = (file) => readFileSync(file, "utf8").split("\n", 1)[0].split(",");
const drivers = headingOf(networks).slice(1);
const labels = headingOf(weights).filter((name) => !/^w[0-9]+$/.test(name));
const figure = labels.includes("month") ? "hours" : "hours_per_week";
const sum = ["w0", ...drivers.map((driver, at) => `w${at + 1} * "${driver}"`)].join(" + ");
const types = ["'pcn': 'VARCHAR'", ...drivers.map((driver) => `'${driver}': 'DOUBLE'`)].join(", ");
const columns = labels.filter((name) => name !== "scenario").join(", ");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("SET preserve_insertion_order = false");
await connection.run(`CREATE TABLE weights AS FROM read_csv('${weights}', header = true)`);
await connection.run(`CREATE TABLE networks AS
  FROM read_csv('${networks}', header = true, types = {${types}})`);
await connection.run(`COPY (SELECT scenario, pcn, ${columns}, (${sum})::DECIMAL(18, 6) AS ${figure}
  FROM weights, networks) TO '${out}' (HEADER, FORMAT csv)`);
