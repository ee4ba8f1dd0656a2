#pragma once

#include "base/clock.h"
#include "benefits/evaluation.h"
#include "benefits/own_answers.h"

#include <QObject>

#include <optional>

namespace madoguchi
{

class CitizenSession;
class Content;

/// The household of the one who sits here and what it may be entitled to: what card and register know, with
/// the person's own answers laid over it. Signed in, the answers are kept sealed with each change; without a
/// card they are in memory alone and end with the sign-in or the program. Home and the pages of benefits
/// share it. Everything is computed here; nothing of it is sent anywhere.
class BenefitSituation : public QObject
{
    Q_OBJECT
public:
    BenefitSituation(CitizenSession &session, const Content &content, const Clock &clock,
                     QObject *parent = nullptr);

    /// Of the household as it is, today.
    const Evaluation &evaluation();
    /// By the household's members: the names under which their answers stand.
    const QStringList &members();
    const OwnAnswers &own() const;
    bool isKept() const; ///< sealed on this PC; else in memory alone
    bool knowsRegister() const;

    /// The same slot by names that last.
    OwnAnswers::Place placeOf(const Slot &slot);
    /// Nothing for a place that this content, or this household, does not have.
    std::optional<Slot> slotOf(const OwnAnswers::Place &place);

    /// All of these change what is kept before anything is computed. Errors: those of the store; then nothing
    /// has changed.
    Outcome answer(const Slot &slot, const Answer &answer);
    Outcome answerTown(const QString &code);
    /// Everyone of this list is there. Of a list of one relation, `count` is how many there are beside those
    /// whom the register names. `fact`: of Fact::Form::Members.
    Outcome answerMembers(int fact, int count);
    /// What card and register say counts again, or the question is asked again.
    Outcome takeBack(const OwnAnswers::Place &place);
    Outcome addMember(const QString &relation); ///< a value of the fact `relation`
    Outcome removeMember(const QString &member);
    Outcome setReceived(const QString &benefit, bool received);
    Outcome setRunsBusiness(bool runs);
    Outcome forgetAll();

    bool isReceived(const QString &benefit) const { return own().received().contains(benefit); }
    /// How many of this list's relations the person named themselves.
    int addedOf(int fact);

Q_SIGNALS:
    void changed(); ///< evaluation() may say something else

private:
    Outcome keep(const OwnAnswers &own);
    void startAnew();

    CitizenSession &m_session;
    const Content &m_content;
    const Clock &m_clock;
    OwnAnswers m_memory; ///< of whoever is here without a card
    QStringList m_members;
    std::optional<Evaluation> m_evaluation;
};

/// What card and register know of the household of the one who is signed in; nobody's without a session.
NamedHousehold knownHousehold(const CitizenSession &session, const Content &content, const FactBook &facts);

} // namespace madoguchi
