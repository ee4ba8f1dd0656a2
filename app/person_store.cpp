#include "app/person_store.h"

#include "app/life_plan_keep.h"
#include "vault/archive.h"
#include "vault/vault.h"

#include <QJsonDocument>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString cardTable = QStringLiteral("card");
const QString attributesRow = QStringLiteral("attributes");
const QString visitTable = QStringLiteral("visit");
const QString visitRow = QStringLiteral("last");

const QString signingRow = QStringLiteral("signing");
const QString formerStoreRow = QStringLiteral("former-store");
const QString storeTable = QStringLiteral("store");
const QString mendedRow = QStringLiteral("mended");
const QString backgroundRow = QStringLiteral("background");
const QString mailboxRow = QStringLiteral("mailbox");
const QString cardAloneRow = QStringLiteral("card-alone");

QByteArray signingJson(const PersonStore::SigningCertificate &certificate)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(certificate.fingerprint.toHex())},
                           {QStringLiteral("not_after"), certificate.end.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("is_new"), certificate.isNew}})
        .toJson(QJsonDocument::Compact);
}

PersonStore::SigningCertificate signingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {QByteArray::fromHex(object.value(QLatin1String("sha256")).toString().toLatin1()),
            QDateTime::fromString(object.value(QLatin1String("not_after")).toString(), Qt::ISODate),
            object.value(QLatin1String("is_new")).toBool()};
}

QByteArray attributesJson(const CardAttributes &attributes)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("name"), attributes.name},
                           {QStringLiteral("address"), attributes.address},
                           {QStringLiteral("birth"), attributes.birth.toString(Qt::ISODate)},
                           {QStringLiteral("sex"), attributes.sex},
                           {QStringLiteral("hash_agrees"), attributes.check == AttributesCheck::HashAgrees}})
        .toJson(QJsonDocument::Compact);
}

CardAttributes attributesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object.value(QLatin1String("name")).toString(), object.value(QLatin1String("address")).toString(),
            QDate::fromString(object.value(QLatin1String("birth")).toString(), Qt::ISODate),
            object.value(QLatin1String("sex")).toInt(),
            object.value(QLatin1String("hash_agrees")).toBool() ? AttributesCheck::HashAgrees
                                                                : AttributesCheck::NoHash};
}

} // namespace

PersonStore::PersonStore(std::unique_ptr<Vault> vault, std::unique_ptr<SubmissionStore> outbox, Drafts drafts,
                         RememberedAnswers answers, Feed feed, NoticeBox noticeBox, Records records,
                         HouseholdAnswers householdAnswers, MessageStore messages,
                         Conversations conversations, std::optional<CardAttributes> attributes)
    : m_vault(std::move(vault))
    , m_outbox(std::move(outbox))
    , m_drafts(std::move(drafts))
    , m_answers(std::move(answers))
    , m_feed(std::move(feed))
    , m_noticeBox(std::move(noticeBox))
    , m_records(std::move(records))
    , m_householdAnswers(std::move(householdAnswers))
    , m_messages(std::move(messages))
    , m_conversations(std::move(conversations))
    , m_filings(*m_outbox, m_feed)
    , m_attributes(std::move(attributes))
{
}

Result<std::unique_ptr<PersonStore>> PersonStore::open(const QString &folder, const QString &slot,
                                                       const Secret &key, const Clock &clock)
{
    auto vault = Vault::open(folder, slot, key);
    if (!vault) {
        return failure(vault.error());
    }
    auto outbox = SubmissionStore::open(**vault, clock);
    if (!outbox) {
        return failure(outbox.error());
    }
    auto drafts = Drafts::open(**vault, clock);
    if (!drafts) {
        return failure(drafts.error());
    }
    auto answers = RememberedAnswers::open(**vault);
    if (!answers) {
        return failure(answers.error());
    }
    auto feed = Feed::open(**vault, clock);
    if (!feed) {
        return failure(feed.error());
    }
    auto noticeBox = NoticeBox::open(**vault, clock);
    if (!noticeBox) {
        return failure(noticeBox.error());
    }
    Records records(**vault, clock);
    auto householdAnswers = HouseholdAnswers::open(**vault);
    if (!householdAnswers) {
        return failure(householdAnswers.error());
    }
    auto messages = MessageStore::open(**vault, clock);
    if (!messages) {
        return failure(messages.error());
    }
    auto conversations = Conversations::open(**vault);
    if (!conversations) {
        return failure(conversations.error());
    }
    // What can not be read is read from the card again.
    const auto kept = (*vault)->get(cardTable, attributesRow);
    std::optional<CardAttributes> attributes;
    if (kept && *kept) {
        attributes = attributesFromJson(**kept);
    }
    const auto signing = (*vault)->get(cardTable, signingRow);
    const auto former = (*vault)->get(cardTable, formerStoreRow);
    const auto visit = (*vault)->get(visitTable, visitRow);
    // Durable before anything else: it is told until the person has read it.
    if (!(*vault)->quarantined().isEmpty()) {
        if (auto noted = (*vault)->put(storeTable, mendedRow, QByteArray::number((*outbox)->restored()));
            !noted) {
            return failure(noted.error());
        }
    }
    const auto mended = (*vault)->get(storeTable, mendedRow);
    const auto background = (*vault)->get(storeTable, backgroundRow);
    const auto mailbox = (*vault)->get(storeTable, mailboxRow);
    const auto cardAlone = (*vault)->get(storeTable, cardAloneRow);
    std::unique_ptr<PersonStore> store(new PersonStore(
        *std::move(vault), *std::move(outbox), *std::move(drafts), *std::move(answers), *std::move(feed),
        *std::move(noticeBox), std::move(records), *std::move(householdAnswers), *std::move(messages),
        *std::move(conversations), std::move(attributes)));
    if (signing && *signing) {
        store->m_signing = signingFromJson(**signing);
    }
    if (former && *former) {
        store->m_formerStore = QString::fromLatin1(**former);
    }
    if (mended && *mended) {
        store->m_mended = (*mended)->toInt();
    }
    store->m_sendsInBackground = background && *background;
    if (mailbox && *mailbox) {
        store->m_mailbox = **mailbox;
    }
    store->m_isCardAloneChosen = cardAlone && *cardAlone;
    if (visit && *visit) {
        store->m_visitBefore = QDateTime::fromString(QString::fromLatin1(**visit), Qt::ISODate);
    }
    return store;
}

Result<QList<SlotInfo>> PersonStore::keySlots() const { return m_vault->keySlots(); }

Outcome PersonStore::addSlot(const KeySlot &slot) { return m_vault->addSlot(slot); }

Outcome PersonStore::removeSlot(const QString &id) { return m_vault->removeSlot(id); }

bool PersonStore::opensBy(SlotKind kind) const
{
    const auto keySlots = m_vault->keySlots();
    return keySlots && std::any_of(keySlots->begin(), keySlots->end(),
                                   [kind](const SlotInfo &slot) { return slot.kind == kind; });
}

bool PersonStore::hasSecondWay() const
{
    const auto keySlots = m_vault->keySlots();
    return keySlots && std::any_of(keySlots->begin(), keySlots->end(),
                                   [](const SlotInfo &slot) { return slot.kind != SlotKind::Card; });
}

Outcome PersonStore::chooseCardAlone()
{
    Outcome kept = m_vault->put(storeTable, cardAloneRow, "1");
    m_isCardAloneChosen = m_isCardAloneChosen || kept;
    return kept;
}

Outcome PersonStore::setSendsInBackground(bool chosen)
{
    Outcome kept =
        chosen ? m_vault->put(storeTable, backgroundRow, "1") : m_vault->remove(storeTable, backgroundRow);
    if (kept) {
        m_sendsInBackground = chosen;
    }
    return kept;
}

Outcome PersonStore::keepMailbox(const QByteArray &certificate)
{
    if (certificate == m_mailbox) {
        return {};
    }
    Outcome kept = certificate.isEmpty() ? m_vault->remove(storeTable, mailboxRow)
                                         : m_vault->put(storeTable, mailboxRow, certificate);
    if (kept) {
        m_mailbox = certificate;
    }
    return kept;
}

Outcome PersonStore::renewKeys(const std::vector<KeySlot> &slotsAfter)
{
    // All tables of the rooms that stand on the vault; one that is missing here stops it.
    const auto named = [](const char *table, const char *version) {
        const QString name = QString::fromLatin1(table);
        return SealedTable{name, QStringLiteral("'%1'").arg(name), QStringLiteral("id"),
                           QString::fromLatin1(version)};
    };
    return m_vault->rotate(slotsAfter,
                           {named("submissions", "version"), named("submission_payloads", "generation"),
                            named("submission_copies", "generation"), named("submission_receipts", "1"),
                            named("draft_attachments", "1")});
}

Outcome PersonStore::exportTo(const QString &file, const Secret &passphrase, const QDateTime &now)
{
    return m_vault->exportTo(file, passphrase, {now, m_filings.waiting()});
}

Result<std::shared_ptr<const StoreCopy>> PersonStore::copyOf(const QDateTime &now)
{
    return m_vault->copyOf({now, m_filings.waiting()});
}

bool PersonStore::isUnused()
{
    const auto drafts = m_drafts.list();
    const auto filings = m_outbox->isEmpty();
    return drafts && drafts->isEmpty() && filings && *filings && m_householdAnswers.answers().isEmpty() &&
           m_answers.all().isEmpty() && m_messages.all().isEmpty();
}

Outcome PersonStore::keepAttributes(const CardAttributes &attributes)
{
    Outcome kept = m_vault->put(cardTable, attributesRow, attributesJson(attributes));
    if (kept) {
        m_attributes = attributes;
    }
    return kept;
}

Outcome PersonStore::forgetAttributes()
{
    Outcome forgotten = m_vault->remove(cardTable, attributesRow);
    if (forgotten) {
        m_attributes.reset();
    }
    return forgotten;
}

QString PersonStore::name() const
{
    if (m_attributes) {
        return m_attributes->name;
    }
    return profile() ? profile()->person.name : QString();
}

std::optional<Profile> PersonStore::profile() const
{
    const FeedSnapshot *snapshot = m_feed.snapshot();
    return snapshot ? snapshot->profile : std::nullopt;
}

Outcome PersonStore::forgetRegister()
{
    OwnAnswers own = m_householdAnswers.answers();
    own.forgetRegistered();
    if (own != m_householdAnswers.answers()) {
        if (Outcome kept = m_householdAnswers.keep(std::move(own)); !kept) {
            return kept;
        }
    }
    return m_feed.forgetProfile();
}

KnownFacts PersonStore::knownFacts() const
{
    KnownFacts facts = KnownFacts::fromAnswers(m_answers.all());
    if (const auto known = profile()) {
        facts.merge(KnownFacts::fromProfile(profileJson(*known)));
    }
    if (m_attributes) {
        facts.merge(KnownFacts::fromCard(m_attributes->name, m_attributes->address, m_attributes->birth,
                                         m_attributes->sex));
    }
    return facts;
}

Result<std::optional<QJsonObject>> PersonStore::draft(const QString &procedureId)
{
    const auto draft = m_drafts.load(procedureId);
    if (!draft) {
        return failure(draft.error());
    }
    return *draft ? std::optional(QJsonDocument::fromJson((*draft)->json).object()) : std::nullopt;
}

Outcome PersonStore::saveDraft(const QString &procedureId, const QJsonObject &draft)
{
    return m_drafts.save(procedureId, QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

Outcome PersonStore::file(const SignedSubmission &filing)
{
    if (Outcome filed = m_drafts.replaceByFiling(*m_outbox, filing); !filed) {
        return filed;
    }
    const SigningCertificate used{filing.submission.certificateFingerprint, filing.submission.certificateEnd};
    if (m_signing && m_signing->fingerprint == used.fingerprint) {
        return {};
    }
    // The filing is kept whatever becomes of the rest: an agency that is sent the others refuses them.
    const bool isAnother = m_signing.has_value();
    if (isAnother) {
        if (const auto asked = m_outbox->askResign(used.fingerprint); !asked) {
            qWarning("Filings under the former certificate stay queued: %s",
                     qPrintable(asked.error().detail));
        }
        if (const Outcome forgotten = forgetAttributes(); !forgotten) {
            qWarning("Former attributes are kept: %s", qPrintable(forgotten.error().detail));
        }
    }
    if (const Outcome kept = keepSigning({used.fingerprint, used.end, isAnother}); !kept) {
        qWarning("The signing certificate is not kept: %s", qPrintable(kept.error().detail));
    }
    return {};
}

Outcome PersonStore::keepSigning(const SigningCertificate &certificate)
{
    Outcome kept = m_vault->put(cardTable, signingRow, signingJson(certificate));
    if (kept) {
        m_signing = certificate;
    }
    return kept;
}

Outcome PersonStore::signingRenewalWasRead()
{
    return m_signing ? keepSigning({m_signing->fingerprint, m_signing->end, false}) : Outcome();
}

Outcome PersonStore::mendingWasRead()
{
    Outcome noted = m_vault->remove(storeTable, mendedRow);
    if (noted) {
        m_mended.reset();
    }
    return noted;
}

Outcome PersonStore::keepFormerStore(const QString &store)
{
    Outcome kept = store.isEmpty() ? m_vault->remove(cardTable, formerStoreRow)
                                   : m_vault->put(cardTable, formerStoreRow, store.toLatin1());
    if (kept) {
        m_formerStore = store;
    }
    return kept;
}

QDateTime PersonStore::feedAt() const
{
    const FeedSnapshot *snapshot = m_feed.snapshot();
    return snapshot ? snapshot->fetchedAt : QDateTime();
}

/// The last days that the person wishes to be told of, of every plan they keep.
QList<TaskItem> PersonStore::plannedTasks()
{
    constexpr int weight = 70; // a duty, of which nobody but the person says that it is one
    QList<TaskItem> items;
    const auto drafts = m_drafts.list();
    if (!drafts) {
        return items;
    }
    for (const Draft &draft : *drafts) {
        const QString event = LifePlanKeep::eventOf(draft.procedureId);
        if (event.isEmpty()) {
            continue;
        }
        const auto plan = LifePlanKeep::fromJson(QJsonDocument::fromJson(draft.json).object());
        for (const LifePlanKeep::Reminder &reminder :
             plan.isReminding ? plan.reminders : decltype(plan.reminders)()) {
            TaskItem item;
            item.id = QStringLiteral("plan:") + event + u':' + reminder.stepId;
            item.kind = TaskKind::LifeEventStep;
            item.title = reminder.title;
            item.due = reminder.due;
            item.weight = weight;
            item.procedureId = reminder.procedureId;
            item.lifeEventId = event;
            items += item;
        }
    }
    return items;
}

QList<TaskItem> PersonStore::tasks(const CardDates &dates, const QDate &today)
{
    const FeedSnapshot *snapshot = m_feed.snapshot();
    const QList<Application> applications = m_filings.applications();
    return tasksOf(snapshot ? snapshot->tasks : QList<Task>(), applications, m_filings.submissions(), dates,
                   today, !hasSecondWay() && !isUnused(), plannedTasks(),
                   conversationTasks(m_conversations, m_messages, applications));
}

QList<NewsItem> PersonStore::news(const QDateTime &now)
{
    const FeedSnapshot *snapshot = m_feed.snapshot();
    return newsOf(m_filings.progress(), snapshot ? snapshot->notices : QList<Notice>(), m_visitBefore, now);
}

Outcome PersonStore::keepVisit(const QDateTime &now)
{
    return m_vault->put(visitTable, visitRow, now.toUTC().toString(Qt::ISODate).toLatin1());
}

std::optional<Submission> PersonStore::submission(const QUuid &id)
{
    auto found = m_outbox->submission(id);
    return found ? std::optional(*std::move(found)) : std::nullopt;
}

} // namespace madoguchi
