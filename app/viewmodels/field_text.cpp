#include "app/viewmodels/field_text.h"

#include "base/era_date.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace madoguchi
{
namespace
{

/// The key of a candidate on the page: the agency's, or its place where the agency gave none.
QString candidateKey(const QJsonObject &person, qsizetype place)
{
    const QString id = person.value(QLatin1String("member_id")).toString();
    return id.isEmpty() ? QStringLiteral("#%1").arg(place) : id;
}

QString relationshipWord(const QString &name)
{
    struct Word
    {
        const char *name;
        const char *text;
    };
    //: Beside the name of a household member: who this is to the person who signed in.
    static constexpr std::array words{Word{"self", QT_TRANSLATE_NOOP("FieldText", "ご本人")},
                                      Word{"head", QT_TRANSLATE_NOOP("FieldText", "世帯主")},
                                      Word{"spouse", QT_TRANSLATE_NOOP("FieldText", "配偶者")},
                                      Word{"child", QT_TRANSLATE_NOOP("FieldText", "お子さん")},
                                      Word{"parent", QT_TRANSLATE_NOOP("FieldText", "親")},
                                      Word{"other", QT_TRANSLATE_NOOP("FieldText", "同居の方")}};
    for (const Word &word : words) {
        if (name == QLatin1String(word.name)) {
            return QCoreApplication::translate("FieldText", word.text);
        }
    }
    return {};
}

QVariantMap choice(const QString &value, const QString &label, const QString &detail)
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("label"), label},
            {QStringLiteral("detail"), detail}};
}

} // namespace

QString editText(const Form &form, const Field &field, const QString &path)
{
    const QJsonValue value = form.value(path);
    switch (field.type) {
    case FieldType::Municipality:
        return value.isObject() ? value.toObject().value(QLatin1String("name")).toString() : value.toString();
    case FieldType::YesNo:
        return value.isBool() ? (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : QString();
    case FieldType::Persons: {
        QStringList chosen;
        const QJsonArray people = value.toArray();
        const QJsonArray candidates = form.candidates(field.id);
        for (qsizetype place = 0; place < candidates.size(); ++place) {
            if (people.contains(candidates[place])) {
                chosen << candidateKey(candidates[place].toObject(), place);
            }
        }
        return chosen.join(u',');
    }
    case FieldType::Choices: {
        QStringList chosen;
        for (const auto &one : value.toArray()) {
            chosen << one.toString();
        }
        return chosen.join(u',');
    }
    case FieldType::Number:
    case FieldType::Yen:
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    case FieldType::BankAccount:
        return value.isObject()
                   ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                   : QString();
    case FieldType::Group:
        return QString::number(form.itemCount(field.id));
    case FieldType::Attachment:
        return QString::number(value.toArray().size());
    default:
        return value.toString();
    }
}

QVariantList choicesOf(const Form &form, const Field &field, const QString &language)
{
    QVariantList list;
    if (field.type == FieldType::YesNo) {
        //: Answer to a yes-or-no question of a form.
        list << choice(QStringLiteral("yes"), QCoreApplication::translate("FieldText", "はい"), {});
        //: Answer to a yes-or-no question of a form.
        list << choice(QStringLiteral("no"), QCoreApplication::translate("FieldText", "いいえ"), {});
    }
    for (const Choice &offered : field.choices) {
        list << choice(offered.value, offered.label.in(language), {});
    }
    if (field.type == FieldType::Persons || field.type == FieldType::Group) {
        const QJsonArray candidates = form.candidates(field.id);
        for (qsizetype place = 0; place < candidates.size(); ++place) {
            const QJsonObject person = candidates[place].toObject();
            const QDate birth =
                QDate::fromString(person.value(QLatin1String("birth_date")).toString(), Qt::ISODate);
            const QString who = relationshipWord(person.value(QLatin1String("relationship")).toString());
            const QString born =
                //: Beside the name of a household member; %1 is the date of birth.
                QCoreApplication::translate("FieldText", "%1生まれ").arg(dateWithEra(birth, language));
            list << choice(candidateKey(person, place), person.value(QLatin1String("name")).toString(),
                           who.isEmpty() ? born : who + QStringLiteral(" / ") + born);
        }
        if (field.isOnePerson() && !field.required) {
            //: The last of a list of household members from which one is chosen.
            list << choice({}, QCoreApplication::translate("FieldText", "この中にいません"), {});
        }
    }
    return list;
}

QJsonValue valueFromPage(const Form &form, const Field &field, const QString &input)
{
    switch (field.type) {
    case FieldType::YesNo:
        return input.isEmpty() ? QJsonValue() : QJsonValue(input == QLatin1String("yes"));
    case FieldType::Persons: {
        const QStringList keys = input.split(u',', Qt::SkipEmptyParts);
        const QJsonArray candidates = form.candidates(field.id);
        QJsonArray people;
        for (qsizetype place = 0; place < candidates.size(); ++place) {
            if (keys.contains(candidateKey(candidates[place].toObject(), place))) {
                people.append(candidates[place]);
            }
        }
        return people;
    }
    case FieldType::Choices: {
        QJsonArray chosen;
        for (const QString &one : input.split(u',', Qt::SkipEmptyParts)) {
            chosen.append(one);
        }
        return chosen;
    }
    case FieldType::BankAccount:
        return QJsonDocument::fromJson(input.toUtf8()).object();
    default:
        return input;
    }
}

QJsonObject candidateNamed(const Form &form, const QString &fieldId, const QString &key)
{
    const QJsonArray candidates = form.candidates(fieldId);
    for (qsizetype place = 0; place < candidates.size(); ++place) {
        if (candidateKey(candidates[place].toObject(), place) == key) {
            return candidates[place].toObject();
        }
    }
    return {};
}

} // namespace madoguchi
