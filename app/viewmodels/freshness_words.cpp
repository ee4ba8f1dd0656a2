#include "app/viewmodels/freshness_words.h"

#include "app/viewmodels/progress_words.h"

#include <QCoreApplication>

namespace madoguchi
{

QString freshnessText(const QDateTime &fetchedAt, bool online, const QString &language)
{
    if (!fetchedAt.isValid()) {
        return {};
    }
    if (online) {
        //: Small, on letters and records: when the content was received. %1: date and time.
        return QCoreApplication::translate("Freshness", "%1 に受け取った内容です")
            .arg(instantText(fetchedAt, language));
    }
    //: The same without a connection to the agency. %1: date and time.
    return QCoreApplication::translate("Freshness", "オフライン：%1 に受け取った内容です")
        .arg(instantText(fetchedAt, language));
}

} // namespace madoguchi
