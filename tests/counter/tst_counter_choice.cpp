// Whose counter a form is taken to: the town that it names, never another one.
#include "counter/counter_choice.h"
#include "tests/crypto/openssl_judge.h"
#include "tests/procedures/small_procedure.h"

using namespace madoguchi;

namespace
{

CounterKeyHolder counterOf(const QString &code, const QString &name)
{
    const auto key = judge::must(SoftwareKey::generateP256());
    return {code, name,
            judge::must(CertificateBuilder()
                            .subject({{QStringLiteral("CN"), name}})
                            .validity(judge::noon.addYears(-1), judge::noon.addYears(1))
                            .keyUsage({KeyUsage::KeyAgreement})
                            .selfSigned(key))};
}

const char *const townField = "{'id':'town','type':'municipality','label':{'ja':'市区町村'}}";

Form formFor(const QJsonValue &town, const char *more = "'counter_of':'town',")
{
    Form form(*smallprocedure::read(townField, more), {});
    form.setValue(QStringLiteral("town"), town);
    return form;
}

QJsonObject named(const QString &name, const QString &code = {})
{
    QJsonObject town{{QStringLiteral("name"), name}};
    if (!code.isEmpty()) {
        town.insert(QStringLiteral("code"), code);
    }
    return town;
}

} // namespace

class TestCounterChoice : public QObject
{
    Q_OBJECT

    const CounterKeyHolder m_connected = counterOf(QStringLiteral("990019"), QStringLiteral("まどぐち市"));
    const CounterKeyHolder m_other = counterOf(QStringLiteral("131032"), QStringLiteral("港区"));

private Q_SLOTS:
    void withoutANameItIsTheConnectedAgencys()
    {
        const auto choice =
            counterFor(formFor(named(QStringLiteral("東京都港区")), ""), m_connected, {m_other});
        QVERIFY(choice.certificate == m_connected.certificate);
    }
    void theTownThatTheFormNamesReadsIt()
    {
        const auto choice = counterFor(formFor(named(QStringLiteral("東京都港区"), QStringLiteral("131032"))),
                                       m_connected, {m_other});
        QVERIFY(choice.certificate == m_other.certificate);
        QCOMPARE(choice.name, QStringLiteral("東京都港区"));
    }
    void theConnectedAgencyItselfMayBeNamed()
    {
        const auto choice = counterFor(formFor(named(QStringLiteral("まどぐち市"), QStringLiteral("990019"))),
                                       m_connected, {});
        QVERIFY(choice.certificate == m_connected.certificate);
    }
    void aTownThatNobodyListsHasNone()
    {
        const auto choice = counterFor(
            formFor(named(QStringLiteral("北海道札幌市"), QStringLiteral("011002"))), m_connected, {m_other});
        QVERIFY(!choice.certificate);
        QCOMPARE(choice.name, QStringLiteral("北海道札幌市"));
    }
    void aNameAloneIsNeverEnough()
    {
        QVERIFY(!counterFor(formFor(named(QStringLiteral("港区"))), m_connected, {m_other}).certificate);
        QVERIFY(!counterFor(formFor(QJsonValue()), m_connected, {m_other}).certificate);
    }
    void aFieldOfAnotherKindIsRefused()
    {
        QVERIFY(!smallprocedure::read("{'id':'town','type':'text','label':{'ja':'市区町村'}}",
                                      "'counter_of':'town',"));
        QVERIFY(!smallprocedure::read(townField, "'counter_of':'other',"));
    }
};

QTEST_GUILESS_MAIN(TestCounterChoice)
#include "tst_counter_choice.moc"
