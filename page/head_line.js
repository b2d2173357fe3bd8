// The network that the page shows.

function headWords(projection) {
  const count = (id, words) => {
    const driver = projection.network.drivers.get(id);
    if (driver?.value === undefined) return '';
    return `${countText(driver.value)} ${words}${driver.estimated ? ' (estimated)' : ''}`;
  };
  return [count(PATIENTS_DRIVER, 'registered patients'),
    count('patients_65_plus', 'patients 65 and over'), count(PRACTICES_DRIVER, 'practices'),
    count('care_homes', 'care homes'), count('care_home_beds', 'care home beds')].filter(Boolean);
}

function showHead(data, cases, state) {
  const profile = data.profiles[state.marked];
  const title = `What the contract asks of ${profile.name === '' || profile.name === profile.pcn
    ? profile.pcn : `${profile.name} (${profile.pcn})`}`;
  document.title = title;
  document.querySelector('h1').textContent = title;
  document.getElementById('network').textContent = headWords(cases[0].projection).join(' · ');
}
