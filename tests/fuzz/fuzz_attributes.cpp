// The input-support application's data and the card's serial record: what is accepted can be shown.
#include "card/card_data.h"
#include "tests/fuzz/input.h"

#include <algorithm>

using namespace madoguchi;

namespace
{

bool canBeShown(const QString &text)
{
    return !text.isEmpty() && text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input(bytes, size);
    const std::uint8_t kind = input.byte();
    if (kind == 2) { // EF 0003, then the EF 0002 it is compared with
        const QByteArray signatureData = input.take(input.word());
        if (const auto hashes = parseSignedHashes(signatureData)) {
            compareWithHashes(*hashes, input.rest());
        }
        return 0;
    }
    const QByteArray file = input.rest();
    if (kind == 1) {
        if (const auto serial = parseSerial(file)) {
            require(serial->serial.size() == 15 && serial->expiry.isValid());
        }
        return 0;
    }
    if (const auto attributes = parseAttributes(file)) {
        require(canBeShown(attributes->name) && canBeShown(attributes->address));
        require(QList<int>({0, 1, 2, 9}).contains(attributes->sex));
        require(!attributes->birth.isValid() || attributes->birth.year() <= 9999);
    }
    return 0;
}
