// The fake agency's conversations: messages recorded once by their id, and what goes wrong on the way.
#include "tests/outbox/fake_agency.h"

#include <algorithm>

namespace madoguchi
{

QCoro::Task<Result<QList<ApplicationMessage>>> FakeAgency::messages(QString referenceNumber)
{
    ++messageGets;
    const Fault fault = nextFault();
    if (feedFails || fault == Fault::Unreachable) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    if (fault == Fault::CutBefore) {
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    m_mustAskMessages = false;
    co_return conversations.value(referenceNumber);
}

QCoro::Task<Result<ApplicationMessage>> FakeAgency::putMessage(QString referenceNumber, QUuid id,
                                                               QString text)
{
    ++messagePuts;
    const Fault fault = nextFault();
    if (feedFails || fault == Fault::Unreachable) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    if (fault == Fault::SignInLost) {
        m_hasSession = false;
        co_return failure(ErrorCode::SignInRequired);
    }
    if (m_mustAskMessages) {
        violations += QStringLiteral("a message sent again without asking");
    }
    m_mustAskMessages = true;
    if (fault == Fault::CutBefore) {
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    if (text.contains(QLatin1String("invalid"))) {
        m_mustAskMessages = false;
        co_return failure(ErrorCode::MessageRefused);
    }
    QList<ApplicationMessage> &all = conversations[referenceNumber];
    auto known = std::find_if(all.begin(), all.end(),
                              [&](const ApplicationMessage &message) { return message.messageId == id; });
    if (known == all.end()) {
        ApplicationMessage message;
        message.messageId = id;
        message.author = MessageAuthor::Person;
        message.words.insert(QStringLiteral("ja"), text);
        message.at = m_clock.now().toUTC();
        known = all.insert(all.end(), message);
    }
    if (fault == Fault::CutAfter) {
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    m_mustAskMessages = false;
    const ApplicationMessage answer = *known;
    co_return answer;
}

} // namespace madoguchi
