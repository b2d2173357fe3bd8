// A network's profile under a scenario: what changes do to its counts and staff, and the drivers
// that follow.

const NETWORK_DRIVER = 'pcn'; // one network stays one
const PRACTICES_DRIVER = 'practices';
const PATIENTS_DRIVER = 'registered_patients';

function copiedProfile(profile) {
  return {
    counts: new Map(Object.entries(profile.drivers).map(([id, count]) => [id, { count, since: 0 }])),
    staff: new Map(Object.entries(profile.staff).map(([id, [wte, free]]) => [id, { wte, free }])),
    practices: new Map((profile.practices ?? []).map((row) => [row.code, row.registered_patients])),
    withdrawals: [],
    faults: [], // why the steps cannot be, in words
  };
}

function patientsLeft(changed) {
  const given = changed.counts.get(PATIENTS_DRIVER);
  if (given === undefined) return 0;
  return changed.withdrawals.slice(given.since).reduce(
    (left, each) => (each.patients_leave ? left * (1 - each.share) : left), given.count);
}

function namedShare(codes, changed) {
  const leaving = codes.reduce((sum, code) => sum + (changed.practices.get(code) ?? 0), 0);
  const all = patientsLeft(changed);
  return all > 0 ? Math.min(1, leaving / all) : 0;
}

const STEPS = {
  withdraw(step, changed) {
    const share = step.share ?? namedShare(step.practices, changed);
    for (const [id, staff] of changed.staff) {
      if (step.roles.includes(id)) staff.wte *= 1 - share;
    }
    changed.withdrawals.push(
      { share, patients_leave: step.patients_leave, named: step.practices?.length ?? 0 });
  },
  hire(step, changed) {
    const staff = changed.staff.get(step.role) ?? { wte: 0, free: 0 };
    const wte = staff.wte + step.wte;
    const free = wte > 0 ? (staff.free * staff.wte + step.free * step.wte) / wte : step.free;
    changed.staff.set(step.role, { wte, free });
  },
  leave(step, changed) {
    const staff = changed.staff.get(step.role) ?? { wte: 0, free: 0 };
    const left = staff.wte - step.wte;
    const freeLeft = staff.free * staff.wte - (step.free ?? staff.free) * step.wte;
    const isTooFree = step.free !== undefined && (freeLeft < -LEAST_WTE || freeLeft > left + LEAST_WTE);
    if (left < -LEAST_WTE || isTooFree) changed.faults.push('more staff leave than are in post');
    const free = step.free === undefined ? staff.free : Math.min(1, Math.max(0, freeLeft / left));
    changed.staff.set(step.role, left <= LEAST_WTE ? { wte: 0, free: staff.free } : { wte: left, free });
  },
  count(step, changed) {
    changed.counts.set(step.driver, { count: step.count, since: changed.withdrawals.length });
  },
};

// What a count given says wins over the driver's value, that over staff in post, that over an
// estimate.
function workedDriver(worked, driver, changed, drivers) {
  const given = changed.counts.get(driver.id);
  if (given !== undefined) return { value: given.count, estimated: false, grade: 0 };
  if (driver.value !== undefined) return { value: driver.value, estimated: false, grade: 0 };
  if (driver.from_staff) {
    const value = driver.from_staff.reduce(
      (sum, role) => sum + (changed.staff.get(role)?.wte ?? 0), 0);
    return { value, estimated: false, grade: 0, fromStaff: true };
  }
  return driver.estimate ? estimatedDriver(worked, driver, drivers) : { estimated: false, grade: 0 };
}

function estimatedDriver(worked, driver, drivers) {
  const { product, driver: source } = driver.estimate;
  const from = source === undefined ? { value: 1, grade: 0 } : drivers.get(source);
  if (from.value === undefined) return { estimated: false, grade: 0 };
  const per = perCount(worked.contract, driver.estimate, worked.values) / driver.scale;
  return {
    value: per * from.value,
    estimated: true,
    grade: Math.max(productGrade(product, worked.grades), from.grade),
  };
}

// Estimates are made from what there was before practices left; then each count falls once.
function withdrawFrom(driver, found, changed) {
  if (found.value === undefined || driver.id === NETWORK_DRIVER || found.fromStaff) return;
  const since = changed.counts.get(driver.id)?.since ?? 0;
  for (const left of changed.withdrawals.slice(since)) {
    if (driver.id === PRACTICES_DRIVER) {
      found.value = left.named > 0 ? found.value - left.named : found.value * (1 - left.share);
    } else if (left.patients_leave) {
      found.value *= 1 - left.share;
    }
  }
}

// The drivers and the staff of a profile, after the scenario's steps and `more` of the page's own.
function networkUnder(worked, profile, steps, more = []) {
  const changed = copiedProfile(profile);
  for (const step of [...steps, ...more]) STEPS[step.verb](step, changed);
  const drivers = new Map();
  for (const driver of worked.contract.drivers) {
    drivers.set(driver.id, workedDriver(worked, driver, changed, drivers));
  }
  for (const driver of worked.contract.drivers) {
    withdrawFrom(driver, drivers.get(driver.id), changed);
  }
  return { drivers, staff: changed.staff, faults: changed.faults };
}

// The page's own withdrawal: of the roles that practices employ in the end.
function withdrawal(contract, share, patientsLeave) {
  const roles = contract.roles.filter((row) => row.employer === 'practice').map((row) => row.id);
  return { verb: 'withdraw', share, patients_leave: patientsLeave, roles };
}
