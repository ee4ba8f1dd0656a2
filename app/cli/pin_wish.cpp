#include "app/cli/pin_wish.h"

namespace madoguchi
{
namespace
{

QString labelOf(PinKind kind)
{
    switch (kind) {
    case PinKind::Authentication:
        return QStringLiteral("利用者証明用の暗証番号 (4 digits)");
    case PinKind::Signature:
        return QStringLiteral("署名用のパスワード (6-16 letters and digits)");
    case PinKind::InputSupport:
        break;
    }
    return QStringLiteral("券面事項入力補助用の暗証番号 (4 digits)");
}

} // namespace

Result<PinSource> askPin(const Console &console, PinKind kind, const PinWish &wish)
{
    if (wish.atReader) {
        console.tell(labelOf(kind) + QStringLiteral(": type it on the reader's keys, then its OK key."));
        return PinSource();
    }
    const Result<Secret> entered = console.askSecret(labelOf(kind));
    if (!entered) {
        return failure(entered.error());
    }
    return normalizedPin(kind, *entered).map([](Secret &&pin) { return PinSource(std::move(pin)); });
}

} // namespace madoguchi
