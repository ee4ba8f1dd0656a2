#include "tests/sandbox/test_people.h"

#include "catalogue/catalogue.h"
#include "crypto/cms.h"
#include "procedures/application_document.h"
#include "procedures/attachment.h"
#include "sandbox/instants.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace madoguchi::sandbox_test
{
using namespace Qt::StringLiterals;

namespace
{

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject factsOf(const QString &id)
{
    QFile file(residentFile(id));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    const QJsonValue facts = QJsonDocument::fromJson(file.readAll()).object();
    return sandbox::withDates(facts, SystemClock().today()).toObject();
}

} // namespace

QString residentFile(const QString &id)
{
    return QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/") + id + u".json"_s;
}

TestPerson::TestPerson(const QString &id, const DemoAuthority &authority)
    : m_profile(must(authority.card(must(CardPerson::fromFile(residentFile(id))))))
    , m_facts(factsOf(id))
{
}

QByteArray signInBody(const QJsonObject &challenge, const QString &audience, const QByteArray &certificate,
                      SoftwareKey &key)
{
    const QByteArray message = "madoguchi-sign-in:v1\n" + audience.toUtf8() + '\n' +
                               challenge.value("challenge"_L1).toString().toLatin1();
    const QByteArray digest = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    return compact({{"challenge_id"_L1, challenge.value("challenge_id"_L1)},
                    {"certificate"_L1, base64(certificate)},
                    {"signature"_L1, base64(must(key.signDigest(digest)))}});
}

QByteArray TestPerson::signInBody(const QJsonObject &challenge, const QString &audience) const
{
    return sandbox_test::signInBody(challenge, audience, m_profile.authenticationCertificate,
                                    *m_profile.authenticationKey);
}

QByteArray TestPerson::movingOutDocument(const QString &submissionId, const Change &change,
                                         const QString &amends) const
{
    static const Catalogue content = must(Catalogue::load()); // once: some tests file hundreds of times
    const Procedure procedure = *must(content.procedure(u"moving-out-notice"_s));
    const CardPerson &person = m_profile.person;
    KnownFacts facts = KnownFacts::fromCard(person.name, person.address, person.birth, person.sex);
    facts.merge(KnownFacts::fromProfile(m_facts.value("profile"_L1).toObject()));
    const SystemClock clock;
    const QDate today = clock.today();
    Form form(procedure, facts);
    form.setValue(u"move_date"_s, today.addDays(9).toString(Qt::ISODate));
    form.setValue(u"new_postal_code"_s, u"6008216"_s);
    form.setValue(u"new_municipality"_s,
                  QJsonObject{{"name"_L1, u"京都府京都市下京区"_s}, {"code"_L1, u"261068"_s}});
    form.setValue(u"new_address"_s, u"東塩小路町９９９番地"_s);
    form.setValue(u"old_head"_s, person.name);
    form.setValue(u"new_head"_s, person.name);
    form.setValue(u"visit_date"_s, form.dateRange(u"visit_date"_s, today).last.toString(Qt::ISODate));
    for (const FieldIssue &issue : form.issues(today)) {
        qFatal("the form is not complete: %s %s", qPrintable(issue.field), qPrintable(issue.code));
    }
    if (change) {
        QHash<QString, QJsonValue> values;
        for (const QString &field : form.visibleFields(today)) {
            values.insert(field, form.value(field));
        }
        change(values);
        form = Form::fromValues(procedure, values, facts);
    }
    ApplicationHead head = ApplicationHead::forApplicant(facts);
    head.submissionId = submissionId;
    head.amends = amends;
    head.recipientName = u"まどぐち市"_s;
    head.recipientCode = u"990019"_s;
    return applicationDocument(form, head, clock.now());
}

QByteArray TestPerson::damageDocument(const QString &submissionId, const QList<QByteArray> &pictures,
                                      const QString &amends) const
{
    const Procedure procedure = *must(must(Catalogue::load()).procedure(u"disaster-damage-certificate"_s));
    const CardPerson &person = m_profile.person;
    KnownFacts facts = KnownFacts::fromCard(person.name, person.address, person.birth, person.sex);
    facts.merge(KnownFacts::fromProfile(m_facts.value("profile"_L1).toObject()));
    const SystemClock clock;
    const QDate today = clock.today();
    Form form(procedure, facts);
    QJsonArray files;
    for (const QByteArray &picture : pictures) {
        files +=
            Attachment{u"roof.jpg"_s, u"image/jpeg"_s, picture.size(), attachmentSha256(picture)}.toJson();
    }
    form.setValue(u"disaster_date"_s, today.toString(Qt::ISODate));
    form.setValue(u"cause"_s, u"wind"_s);
    form.setValue(u"damaged_address"_s, person.address);
    form.setValue(u"building_use"_s, u"home"_s);
    form.setValue(u"tenure"_s, u"own"_s);
    form.setValue(u"damage"_s, QJsonArray{u"roof"_s});
    form.setValue(u"self_judgment"_s, true);
    form.setValue(u"photos"_s, files);
    form.setValue(u"living_there"_s, true);
    form.setValue(u"phone"_s, u"0312345678"_s);
    for (const FieldIssue &issue : form.issues(today)) {
        qFatal("the form is not complete: %s %s", qPrintable(issue.field), qPrintable(issue.code));
    }
    ApplicationHead head = ApplicationHead::forApplicant(facts);
    head.submissionId = submissionId;
    head.amends = amends;
    head.recipientName = u"まどぐち市"_s;
    head.recipientCode = u"990019"_s;
    return applicationDocument(form, head, clock.now());
}

QByteArray bodyOf(const QByteArray &document, const QByteArray &signature, const QString &procedureId,
                  int version)
{
    return compact({{"procedure_id"_L1, procedureId},
                    {"procedure_version"_L1, version},
                    {"document"_L1, base64(document)},
                    {"signature"_L1, base64(signature)}});
}

QByteArray TestPerson::submissionBody(const QByteArray &document, const QString &procedureId,
                                      int version) const
{
    const Certificate certificate = must(Certificate::fromDer(m_profile.signatureCertificate));
    return bodyOf(document,
                  must(signCms(document, certificate, *m_profile.signatureKey, CmsContent::Detached,
                               SystemClock().now())),
                  procedureId, version);
}

} // namespace madoguchi::sandbox_test
