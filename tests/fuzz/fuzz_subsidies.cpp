// jGrants' answers: whatever is accepted can be shown.
#include "agency/subsidy_messages.h"
#include "tests/fuzz/input.h"

using namespace madoguchi;

namespace
{

bool canBeShown(const Subsidy &subsidy)
{
    return !subsidy.id.isEmpty() && subsidy.id.size() <= 18 && !subsidy.title.isEmpty() &&
           subsidy.title.size() <= 400 && !subsidy.title.contains(QLatin1Char('\n')) &&
           (!subsidy.maxYen || *subsidy.maxYen > 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input(bytes, size);
    const bool isDetail = input.byte() % 2;
    const QByteArray json = input.rest();
    if (isDetail) {
        if (const auto detail = parseSubsidy(json)) {
            require(canBeShown(detail->subsidy));
            require(detail->page.isEmpty() || detail->page.startsWith(QLatin1String("https://")));
        }
    } else if (const auto list = parseSubsidies(json)) {
        for (const Subsidy &subsidy : *list) {
            require(canBeShown(subsidy));
        }
    }
    return 0;
}
