#include "moving_notice.h"

#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;

class TestFormDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsItWas()
    {
        Form form = movingnotice::filled();
        form.setValue(QStringLiteral("visit_date"), QStringLiteral("そのうち"));
        form.setValue(QStringLiteral("phone"), QString());
        const QByteArray stored = QJsonDocument(form.toJson()).toJson();
        const auto back = Form::fromJson(movingnotice::procedure(), movingnotice::facts(),
                                         QJsonDocument::fromJson(stored).object());
        QVERIFY(back);
        QCOMPARE(back->toJson(), form.toJson());
        QVERIFY(back->value(QStringLiteral("phone")).isNull()); // emptied by hand: not filled again
        QCOMPARE(back->value(QStringLiteral("old_head")).toString(), movingnotice::name());
        const auto alone = Form::fromJson(movingnotice::procedure(), {}, form.toJson());
        QCOMPARE(alone->toJson(), form.toJson()); // also without card and agency
    }

    void whatTheAgencyKnowsIsTakenAnewIntoADraft()
    {
        const Form form = movingnotice::filled();
        KnownFacts later = movingnotice::facts();
        later.values.insert(QStringLiteral("profile.phone"), QStringLiteral("08011112222"));
        const auto back = Form::fromJson(movingnotice::procedure(), later, form.toJson());
        QCOMPARE(back->value(QStringLiteral("phone")).toString(), QStringLiteral("08011112222"));
        QCOMPARE(back->value(QStringLiteral("move_date")).toString(), QStringLiteral("2026-12-01"));
    }

    void aDraftOfSomethingElseIsRefused()
    {
        const auto open = [](const QJsonObject &draft) {
            return Form::fromJson(movingnotice::procedure(), {}, draft);
        };
        QCOMPARE(open({}).error().code, ErrorCode::StorageCorrupt);
        QJsonObject other = movingnotice::filled().toJson();
        other.insert(QStringLiteral("procedure_id"), QStringLiteral("birth-notice"));
        QCOMPARE(open(other).error().code, ErrorCode::ProcedureUnknown);
        QJsonObject twisted = movingnotice::filled().toJson();
        twisted.insert(QStringLiteral("values"), QJsonArray{1});
        QCOMPARE(open(twisted).error().code, ErrorCode::StorageCorrupt);
    }
};

QTEST_GUILESS_MAIN(TestFormDraft)
#include "tst_form_draft.moc"
