// The funding streams that edits touch, as factors.
#pragma once

#include "analysis/driver_counts.hpp"
#include "analysis/edited_population.hpp"
#include "analysis/mixture.hpp"
#include "analysis/shapley.hpp"
#include "spec/specification.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// GBP a year to the network, in steady state = count of the population x `fixed`.
struct EditedStream {
    std::size_t pair = 0;
    const spec::Funding* base = nullptr;  // null where a version has it not
    const spec::Funding* head = nullptr;
    EditedPopulation population;
    std::vector<Block> fixed;
};

// What the mixture and the parts refer to outlives it.
class EditedFunding {
public:
    EditedFunding(Mixture& mixture, const MatchedParts& parts);

    [[nodiscard]] const std::vector<EditedStream>& streams() const { return streams_; }
    // All factors of what a network is paid.
    [[nodiscard]] std::vector<Block> blocks(const EditedStream& stream,
                                            const NetworkPair& network) const;

private:
    [[nodiscard]] std::optional<std::size_t> edit(const EditedStream& stream,
                                                  EditedField field) const {
        return mixture_.edit_of(EditedPart::funding, stream.pair, field);
    }
    void add_existence(EditedStream& stream);
    void add_payee(EditedStream& stream);
    void add_dates(EditedStream& stream);
    [[nodiscard]] bool is_touched(const EditedStream& stream) const;

    Mixture& mixture_;
    DriverCounts counts_;
    std::vector<EditedStream> streams_;
};

}  // namespace pcnload::analysis
