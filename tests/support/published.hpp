// Small made-up files as publishers write them, and what is made of them.
#pragma once

#include "nhs/import.hpp"
#include "nhs/nhs_file.hpp"
#include "support/texts.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::test {

inline const std::string mapping_heading =
    "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
    "ONS_SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,ONS_ICB_CODE,ICB_CODE,"
    "ICB_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME,SUPPLIER_NAME\n";

inline std::string mapping_row(const std::string& practice, const std::string& network,
                               const std::string& name, const std::string& icb = "Q01") {
    return "GP_PRAC_PAT_LIST,01Jul2026," + practice + ",\"SURGERY, THE\",ZZ1 1ZZ," + network +
           ",\"" + name + "\",E1,01A,NHS ONE ICB - 01A,E2," + icb +
           ",NHS ONE ICB,E3,Y01,South West,TPP\n";
}

// Two networks of two practices and one, and a practice in none.
inline std::string small_mapping() {
    return mapping_heading + mapping_row("A00001", "U00001", "HILL, DALE PCN") +
           mapping_row("A00002", "U00001", "HILL, DALE PCN") +
           mapping_row("A00003", "U00002", "VALE PCN", "Q02") +
           mapping_row("A00004", "U", "Unallocated");
}

inline const std::string age_heading =
    "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,"
    "NUMBER_OF_PATIENTS\n";

inline std::string age_row(const std::string& level, const std::string& code,
                           const std::string& sex, const std::string& band, int patients) {
    return "GP_PRAC_PAT_LIST,2026-07-01," + level + ',' + code + ",,," + sex + ',' + band + ',' +
           std::to_string(patients) + '\n';
}

// All rows of an organisation: as many women as men, `old` of 65 to 69 and as many of 95 and over.
inline std::string age_rows(const std::string& level, const std::string& code, int patients,
                            int old) {
    std::string text = age_row(level, code, "ALL", "ALL", patients);
    for (const char* sex : {"FEMALE", "MALE"}) {
        text += age_row(level, code, sex, "10_14", patients / 2 - old / 2);
        text += age_row(level, code, sex, "65_69", old / 4);
        text += age_row(level, code, sex, "95+", old / 4);
        text += age_row(level, code, sex, "ALL", patients / 2);
    }
    return text;
}

inline std::string small_ages() {
    return age_heading + age_rows("Comm Region", "Y01", 10'000, 1'600) +
           age_rows("SUB_ICB_LOCATION_CODE", "01A", 10'000, 1'600) +
           age_rows("PCN", "U00001", 7'000, 1'200) + age_rows("PCN", "U00002", 2'000, 400) +
           age_rows("PCN", "U", 1'000, 0) + age_rows("GP", "A00001", 4'000, 800) +
           age_rows("GP", "A00002", 3'000, 400) + age_rows("GP", "A00003", 2'000, 400) +
           age_rows("GP", "A00004", 1'000, 0);
}

inline const std::string workforce_heading =
    "Data_source,CENSUS_YEAR,CENSUS_MONTH,PCN_CODE,PCN_NAME,SUB_ICB_CODE,SUB_ICB_NAME,ICB_CODE,"
    "ICB_NAME,COMM_REGION_CODE,COMM_REGION_NAME,STAFF_GROUP,STAFF_ROLE,DETAILED_STAFF_ROLE,FTE,"
    "UNIQUE_IDENTIFIER\n";

inline std::string workforce_row(const std::string& network, const std::string& role,
                                 const std::string& fte) {
    return "NWRS Staff,2026,6," + network + ",A PCN,01A,\"NHS ONE, TWO ICB\",Q01,NHS ONE ICB,Y01," +
           "South West,Staff," + role + ",Detail," + fte + ",1\n";
}

inline const std::string prevalence_heading =
    "PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n";

inline const std::string payments_heading =
    "Practice Code,Code,CCG NAME,Number of Registered Patients (Last Known Figure),"
    "Number of Weighted Patients (Last Known Figure),PCN Care Home Premium\n";

inline const nhs::ImportTargets all_targets{
    {"registered_patients", "weighted_patients", "patients_65_plus", "practices", "care_homes",
     "care_home_beds", "dementia_register"},
    {"gp", "pcn-manager", "clinical-pharmacist", "care-coordinator"}};

struct Published : Texts {
    std::vector<nhs::NhsFile> files;

    // One text as a file; nothing of it where it is of no known kind.
    Published& add(std::string path, std::string text) {
        const auto file = sources.add(std::move(path), std::move(text));
        nhs::NhsFileReader reader(file, diagnostics);
        const std::string_view whole = sources[file].text();
        reader.feed(whole.substr(0, whole.size() / 2));
        reader.feed(whole.substr(whole.size() / 2));
        if (auto read = reader.finish()) files.push_back(std::move(*read));
        return *this;
    }
    Published& add(std::string text) { return add("file.csv", std::move(text)); }

    template <class Content>
    const Content& content(std::size_t file = 0) const {
        return std::get<Content>(files.at(file).content);
    }
    nhs::Import import(const nhs::ImportTargets& targets = all_targets) {
        return nhs::make_import(files, targets, diagnostics);
    }
    // "PCN-N803 row 2, column `FTE`: ..."
    [[nodiscard]] Lines told() const {
        Lines lines;
        for (const diagnostics::Diagnostic& each : diagnostics.all())
            lines.push_back(std::string(row(each.code).id) + ' ' + each.message);
        return lines;
    }
};

// The values of a column by network; -1 where there is none.
inline std::vector<double> column(const nhs::Import& import, std::string_view heading) {
    std::vector<double> values;
    for (std::size_t i = 0; i < import.columns.size(); ++i) {
        if (import.columns[i].heading != heading) continue;
        for (const nhs::ImportedNetwork& network : import.networks)
            values.push_back(network.values[i].value_or(-1));
    }
    return values;
}

}  // namespace pcnload::test

template <>
struct doctest::StringMaker<std::vector<double>> {
    static String convert(const std::vector<double>& values) {
        std::string text = "{";
        for (const double value : values)
            text += (text.size() == 1 ? "" : ", ") + std::to_string(value);
        return (text + "}").c_str();
    }
};
