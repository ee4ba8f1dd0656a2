#include "counter/counter_choice.h"

#include <algorithm>

namespace madoguchi
{

CounterChoice counterFor(const Form &form, const std::optional<CounterKeyHolder> &connected,
                         const QList<CounterKeyHolder> &listed)
{
    const QString field = form.procedure().counterOf;
    if (field.isEmpty()) {
        return connected ? CounterChoice{connected->name, connected->certificate} : CounterChoice{};
    }
    const QJsonObject town = form.value(field).toObject();
    const QString code = town.value(QLatin1String("code")).toString();
    CounterChoice choice{town.value(QLatin1String("name")).toString(), std::nullopt};
    // Who receives personal data is never guessed from a name.
    if (code.isEmpty()) {
        return choice;
    }
    QList<CounterKeyHolder> known = listed;
    if (connected) {
        known.prepend(*connected);
    }
    const auto found = std::find_if(known.begin(), known.end(), [&code](const CounterKeyHolder &holder) {
        return holder.localGovernmentCode == code;
    });
    if (found != known.end()) {
        choice.certificate = found->certificate;
    }
    return choice;
}

} // namespace madoguchi
