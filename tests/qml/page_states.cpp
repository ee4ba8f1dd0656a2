#include "tests/qml/page_states.h"

namespace madoguchi
{

const QList<PageState> &pageStates()
{
    static const QList<PageState> all{
        {"start", "start", {}},
        {"start, ready", "start", {{"start.ready", true}}},
        {"start, another card",
         "start",
         {{"start.farewell", QStringLiteral("別の方のカードが入りました。")}}},
        {"start, trouble, queue",
         "start",
         {{"start.code", QStringLiteral("READER-NONE")}, {"start.queuedCount", 2}}},
        {"sign-in", "signIn", {}},
        {"sign-in, wrong", "signIn", {{"signIn.triesLeft", 2}, {"signIn.error.present", true}}},
        {"sign-in, last try", "signIn", {{"signIn.triesLeft", 1}}},
        {"sign-in, locked", "signIn", {{"signIn.triesLeft", 0}}},
        {"sign-in, busy", "signIn", {{"signIn.busy", true}}},
        {"home", "home", {}},
        {"home, first load", "home", {{"home.busy", true}, {"home.tasks.rows", QVariantList()}}},
        {"home, nothing",
         "home",
         {{"home.news.rows", QVariantList()},
          {"home.tasks.rows", QVariantList()},
          {"home.applications.rows", QVariantList()},
          {"home.queue.rows", QVariantList()}}},
        {"home, offline", "home", {{"home.offline", true}, {"home.error.present", true}}},
        {"form", "form", {}},
        {"form, errors", "form", {{"form.showErrors", true}}},
        {"form, card", "form", {{"form.cardReadNeeded", true}}},
        {"review", "review", {}},
        {"sign", "sign", {}},
        {"receipt, arrived", "receipt", {{"receipt.outcome", QStringLiteral("arrived")}}},
        {"receipt, saved", "receipt", {{"receipt.outcome", QStringLiteral("saved")}}},
        {"receipt, unknown", "receipt", {{"receipt.outcome", QStringLiteral("unknown")}}},
        {"receipt, rejected", "receipt", {{"receipt.outcome", QStringLiteral("rejected")}}},
        {"receipt, held", "receipt", {{"receipt.outcome", QStringLiteral("held")}}},
        {"receipt, sending", "receipt", {{"receipt.outcome", QStringLiteral("sending")}}},
        {"application", "application", {}},
        {"card", "card", {}},
        {"settings", "settings", {}},
    };
    return all;
}

} // namespace madoguchi
