#include "app/content.h"
#include "app/viewmodels/form_model.h"
#include "people.h"

#include <QSignalSpy>

using namespace madoguchi;

/// The form as its page asks for it: checks while one types, one page or many, answers taken back and kept.
class TestFormModel : public QObject
{
    Q_OBJECT

    people::Cards m_cards;
    Content m_content;
    std::unique_ptr<people::Desk> m_desk;
    std::unique_ptr<FormModel> m_form;

    QVariantMap row(const char *id) const
    {
        for (const QVariantMap &one : m_form->fields()->rows()) {
            if (one.value(QStringLiteral("fieldId")) == QLatin1String(id)) {
                return one;
            }
        }
        return {};
    }
    QString error(const char *id) const { return row(id).value(QStringLiteral("error")).toString(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.make(QStringLiteral("card"), QStringLiteral("single-mover"))); }
    void init()
    {
        m_form.reset();
        m_desk = std::make_unique<people::Desk>(m_cards);
        QCOMPARE(m_desk->signIn(QStringLiteral("card")), people::good);
        m_form = std::make_unique<FormModel>(m_desk->session(), m_content, m_desk->clock());
        QVERIFY(m_form->start(QStringLiteral("moving-out-notice"), QStringLiteral("ja")));
        m_form->skipCard();
        m_form->goTo(QStringLiteral("phone"));
        m_form->goTo(
            QStringLiteral("new_postal_code")); // a step that shows no errors yet but those asked for
        m_form->previous();
        m_form->next();
    }
    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
    }

    void whatWasLeftOnceIsCheckedAsItIsTyped()
    {
        m_form->setWholePage(true);
        m_form->setValue(QStringLiteral("phone"), QStringLiteral("12"));
        QCOMPARE(error("phone"), QString()); // still typing
        m_form->leave(QStringLiteral("phone"));
        QVERIFY(!error("phone").isEmpty());
        QCOMPARE(error("new_address"), QString()); // nobody was there yet
        m_form->setValue(QStringLiteral("phone"), QStringLiteral("0312345678"));
        QCOMPARE(error("phone"), QString());
    }

    void everyQuestionStandsOnOnePageUnderItsHeading()
    {
        QSignalSpy chosen(m_form.get(), &FormModel::wholePageChosen);
        m_form->setWholePage(true);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_form->stepCount(), 1);
        QCOMPARE(m_form->fields()->count(), 9 + 6);
        QCOMPARE(row("/step/who").value(QStringLiteral("type")).toString(), QStringLiteral("heading"));
        m_form->setWholePage(false);
        QCOMPARE(m_form->stepCount(), 6);
    }

    void aLetterChangesItsRowAlone()
    {
        m_form->setWholePage(true);
        const QList<QVariantMap> before = m_form->fields()->rows();
        QSignalSpy changed(m_form->fields(), &RowsModel::dataChanged);
        QSignalSpy reset(m_form->fields(), &RowsModel::modelReset);
        m_form->setValue(QStringLiteral("phone"), QStringLiteral("0"));
        QCOMPARE(changed.size(), 1);
        const int place = changed.first().first().toModelIndex().row();
        QCOMPARE(m_form->fields()->rows().at(place).value(QStringLiteral("fieldId")).toString(),
                 QStringLiteral("phone"));
        QCOMPARE(reset.size(), 0);
        // Another language says all anew.
        m_form->setLanguage(QStringLiteral("en"));
        QVERIFY(row("old_head").value(QStringLiteral("label")).toString() !=
                before.at(place).value(QStringLiteral("label")).toString());
        QVERIFY(row("phone").value(QStringLiteral("label")) !=
                before.at(place).value(QStringLiteral("label")));
        QCOMPARE(row("phone").value(QStringLiteral("value")).toString(), QStringLiteral("0"));
    }

    void anAnswerIsTakenBackWhole()
    {
        m_form->setWholePage(true);
        m_form->leave(QStringLiteral("phone"));
        for (const char *typed : {"0", "03", "031"}) {
            m_form->setValue(QStringLiteral("phone"), QLatin1String(typed));
        }
        m_form->leave(QStringLiteral("phone"));
        m_form->setValue(QStringLiteral("old_head"), QStringLiteral("甲"));
        QVERIFY(m_form->canUndo());
        QSignalSpy focus(m_form.get(), &FormModel::focusField);
        m_form->undo();
        QCOMPARE(focus.last().first().toString(), QStringLiteral("old_head"));
        QCOMPARE(row("phone").value(QStringLiteral("value")).toString(), QStringLiteral("031"));
        m_form->undo();
        QCOMPARE(row("phone").value(QStringLiteral("value")).toString(), QString());
        QVERIFY(!m_form->canUndo());
        m_form->redo();
        QCOMPARE(row("phone").value(QStringLiteral("value")).toString(), QStringLiteral("031"));
    }

    void whatWasAnsweredIsKnownTheNextTime()
    {
        m_desk->session().rememberAnswers({{QStringLiteral("phone"), QStringLiteral("0312345678")}});
        QCOMPARE(m_desk->session().knownFacts().value(QStringLiteral("answer.phone")).toString(),
                 QStringLiteral("0312345678"));
        m_form.reset();
        QCOMPARE(m_desk->signIn(QStringLiteral("card")), people::good);
        const KnownFacts facts = m_desk->session().knownFacts();
        QCOMPARE(facts.value(QStringLiteral("answer.phone")).toString(), QStringLiteral("0312345678"));
        QCOMPARE(facts.origin(QStringLiteral("answer.phone")), SourceMark::EarlierAnswer);
    }
};

QTEST_MAIN(TestFormModel)
#include "tst_form_model.moc"
