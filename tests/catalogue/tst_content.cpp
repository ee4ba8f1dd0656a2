#include "catalogue/catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;

/// What the readers can not see: missing languages, words that promise what a check does not give, old
/// sources.
class TestContent : public QObject
{
    Q_OBJECT

    QStringList m_faults;

    void fault(const QString &where, const QString &what) { m_faults += where + QStringLiteral(": ") + what; }

    /// Every object with "ja" is a text: it needs every language, plain and not empty.
    void checkTexts(const QJsonValue &json, const QString &where)
    {
        const QJsonObject object = json.toObject();
        if (object.contains(QLatin1String("ja"))) {
            for (const char *language : {"ja", "en"}) {
                const QString text = object.value(QLatin1String(language)).toString();
                if (text.trimmed().isEmpty() || text != text.trimmed()) {
                    fault(where, QStringLiteral("no text in ") + QLatin1String(language));
                }
            }
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            checkTexts(it.value(), where + u'/' + it.key());
        }
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            checkTexts(array.at(i), where + u'/' + QString::number(i));
        }
    }

    void checkPlaceholders(const DateCheck &check, const QString &where)
    {
        for (const QString &reason : check.reason.texts) {
            const bool from = reason.contains(QLatin1String("%{from}"));
            const bool to = reason.contains(QLatin1String("%{to}"));
            if (from != !check.notBefore.isEmpty() || to != !check.notAfter.isEmpty() ||
                reason.count(QLatin1String("%{")) != int(from) + int(to)) {
                fault(where, QStringLiteral("the reason does not name the days that are checked"));
            }
        }
    }

    /// A field under a condition must be able to appear.
    void checkReachable(const Procedure &procedure, const Field &field)
    {
        if (!field.visibleIf) {
            return;
        }
        const Field &other = *procedure.field(field.visibleIf->field);
        bool reachable = other.type == FieldType::YesNo && field.visibleIf->equals.isBool();
        for (const Choice &choice : other.choices) {
            reachable = reachable || QJsonValue(choice.value) == field.visibleIf->equals;
        }
        if (!reachable) {
            fault(procedure.id + u'/' + field.id, QStringLiteral("can never appear"));
        }
    }

private Q_SLOTS:
    void init() { m_faults.clear(); }
    void cleanup()
    {
        if (!m_faults.isEmpty()) {
            QFAIL(qPrintable(m_faults.join(u'\n')));
        }
    }

    void everyTextIsThereInEveryLanguage()
    {
        QDirIterator files(QStringLiteral(":/madoguchi/content"), {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
            QVERIFY(json.isObject());
            checkTexts(json.object(), file.fileName());
            ++count;
        }
        QVERIFY(count >= 9);
    }

    void proceduresKeepTheirPromises()
    {
        const auto catalogue = Catalogue::load();
        for (const Procedure &procedure : catalogue->procedures()) {
            for (const Field &field : procedure.fields) {
                checkReachable(procedure, field);
                for (const DateCheck &check : field.checks) {
                    checkPlaceholders(check, procedure.id + u'/' + field.id);
                }
            }
            if (procedure.afterwards.isEmpty()) {
                fault(procedure.id, QStringLiteral("says nothing about what comes afterwards"));
            }
            if (procedure.individualNumberNeeded) {
                fault(procedure.id, QStringLiteral("asks for the Individual Number without its law"));
            }
        }
    }

    void nothingIsUnsourcedOrStale()
    {
        const auto catalogue = Catalogue::load();
        const QDate oldest(2026, 1, 1); // moved on when the content has been checked again
        const auto check = [&](const QString &id, const QString &source, const QDate &checkedOn,
                               const LocalizedText &law) {
            if (!source.startsWith(QLatin1String("https://")) || law.isEmpty()) {
                fault(id, QStringLiteral("law without a source"));
            }
            if (checkedOn < oldest) {
                fault(id, QStringLiteral("not checked since ") + checkedOn.toString(Qt::ISODate));
            }
        };
        for (const Procedure &procedure : catalogue->procedures()) {
            const LegalGround &ground = procedure.legalGround;
            check(procedure.id, ground.source, ground.checkedOn, ground.text);
        }
        for (const Benefit &benefit : catalogue->benefits()->benefits()) {
            check(benefit.id, benefit.source, benefit.checkedOn, benefit.legalGround);
        }
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
