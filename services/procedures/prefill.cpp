#include "procedures/prefill.h"

#include "procedures/content_json.h"
#include "procedures/person.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace madoguchi
{
namespace
{

void insertText(KnownFacts &facts, const QString &name, const QJsonValue &value)
{
    if (!value.toString().trimmed().isEmpty()) {
        facts.values.insert(name, value.toString());
    }
}

/// A household member of the contract: {member_id, relationship, person {name, birth_date, sex, …}}.
std::optional<Person> member(const QJsonObject &json)
{
    const QJsonObject person = json.value(QLatin1String("person")).toObject();
    QJsonObject flat;
    for (const char *key : {"name", "birth_date", "sex"}) {
        flat.insert(QLatin1String(key), person.value(QLatin1String(key)));
    }
    for (const char *key : {"member_id", "relationship"}) {
        flat.insert(QLatin1String(key), json.value(QLatin1String(key)));
    }
    return Person::fromJson(flat);
}

void addHousehold(KnownFacts &facts, const QJsonArray &members)
{
    QJsonArray household;
    QJsonArray self;
    QString head;
    QString own;
    for (const auto &value : members) {
        const auto person = member(value.toObject());
        if (!person) {
            return; // half a household would be a wrong one
        }
        household += person->toJson();
        if (person->relationship == QLatin1String("self")) {
            self = {person->toJson()};
            own = person->name;
        } else if (person->relationship == QLatin1String("head")) {
            head = person->name;
        }
    }
    if (!household.isEmpty()) {
        facts.values.insert(QStringLiteral("profile.household"), household);
    }
    if (!self.isEmpty()) {
        facts.values.insert(QStringLiteral("profile.self"), self);
    }
    // In a household whose head is nobody else the one who signed in is the head.
    insertText(facts, QStringLiteral("profile.head_name"), head.isEmpty() ? own : head);
}

const QString answerPrefix = QStringLiteral("answer.");

/// What a card or an agency's record gives.
QStringList ownNames()
{
    return {QStringLiteral("card.name"),
            QStringLiteral("card.address"),
            QStringLiteral("card.birth"),
            QStringLiteral("card.sex"),
            QStringLiteral("card.person"),
            QStringLiteral("card.card_expiry"),
            QStringLiteral("card.certificate_expiry"),
            QStringLiteral("profile.name"),
            QStringLiteral("profile.kana"),
            QStringLiteral("profile.birth"),
            QStringLiteral("profile.sex"),
            QStringLiteral("profile.address"),
            QStringLiteral("profile.postal_code"),
            QStringLiteral("profile.phone"),
            QStringLiteral("profile.self"),
            QStringLiteral("profile.household"),
            QStringLiteral("profile.head_name")};
}

} // namespace

std::optional<MemberSource> MemberSource::named(const QString &name)
{
    struct Known
    {
        const char *name;
        const char *key;
    };
    static constexpr Known all[] = {
        {"name", "name"}, {"birth", "birth_date"}, {"sex", "sex"}, {"relationship", "relationship"}};
    const QStringList pieces = name.split(u'.');
    if (pieces.size() == 3 && pieces.first() == QLatin1String("member")) {
        for (const Known &one : all) {
            if (pieces.last() == QLatin1String(one.name)) {
                return MemberSource{pieces.at(1), QLatin1String(one.key)};
            }
        }
    }
    return std::nullopt;
}

const QStringList &KnownFacts::names()
{
    static const QStringList list = ownNames();
    return list;
}

bool KnownFacts::isSource(const QString &name)
{
    static const QRegularExpression nameForm{QLatin1String(dashedIdForm)};
    return name.startsWith(answerPrefix) ? nameForm.match(name.mid(answerPrefix.size())).hasMatch()
                                         : names().contains(name);
}

SourceMark KnownFacts::origin(const QString &name) const
{
    if (name.startsWith(answerPrefix)) {
        return SourceMark::EarlierAnswer;
    }
    return name.startsWith(QLatin1String("card.")) ? SourceMark::Card : SourceMark::AgencyRecord;
}

KnownFacts KnownFacts::fromAnswers(const QJsonObject &answers)
{
    KnownFacts facts;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        facts.values.insert(answerPrefix + it.key(), it.value());
    }
    return facts;
}

KnownFacts KnownFacts::fromCard(const QString &name, const QString &address, const QDate &birth, int sex)
{
    KnownFacts facts;
    insertText(facts, QStringLiteral("card.name"), name);
    insertText(facts, QStringLiteral("card.address"), address);
    if (birth.isValid()) {
        facts.values.insert(QStringLiteral("card.birth"), birth.toString(Qt::ISODate));
    }
    if (sex != 0) {
        facts.values.insert(QStringLiteral("card.sex"), sex);
    }
    Person person;
    person.name = name;
    person.birth = birth;
    person.sex = sex;
    person.relationship = QStringLiteral("self");
    if (Person::fromJson(person.toJson())) {
        facts.values.insert(QStringLiteral("card.person"), QJsonArray{person.toJson()});
    }
    return facts;
}

KnownFacts KnownFacts::fromCardDates(const QDate &card, const QDate &certificate)
{
    KnownFacts facts;
    insertText(facts, QStringLiteral("card.card_expiry"), card.toString(Qt::ISODate));
    insertText(facts, QStringLiteral("card.certificate_expiry"), certificate.toString(Qt::ISODate));
    return facts;
}

KnownFacts KnownFacts::fromProfile(const QJsonObject &profile)
{
    KnownFacts facts;
    const QJsonObject person = profile.value(QLatin1String("person")).toObject();
    const QJsonObject address = profile.value(QLatin1String("address")).toObject();
    insertText(facts, QStringLiteral("profile.name"), person.value(QLatin1String("name")));
    insertText(facts, QStringLiteral("profile.kana"), person.value(QLatin1String("name_kana")));
    insertText(facts, QStringLiteral("profile.birth"), person.value(QLatin1String("birth_date")));
    if (const int sex = person.value(QLatin1String("sex")).toInt(); sex != 0) {
        facts.values.insert(QStringLiteral("profile.sex"), sex);
    }
    insertText(facts, QStringLiteral("profile.address"), address.value(QLatin1String("text")));
    insertText(facts, QStringLiteral("profile.postal_code"), address.value(QLatin1String("postal_code")));
    insertText(facts, QStringLiteral("profile.phone"), profile.value(QLatin1String("phone")));
    addHousehold(facts, profile.value(QLatin1String("household")).toArray());
    return facts;
}

} // namespace madoguchi
