#pragma once

#include "card/pcsc_terminal.h"
#include "tests/card/pcscd_session.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace madoguchi
{

/// What the tests through pcscd share: the session, cards from a fresh copy of one authority, waiting.
class PcscFixture
{
public:
    PcscdSession session;

    /// Puts the test person's card into a slot, with full tries. The copies share their keys, which take a
    /// second to make.
    bool insert(VirtualCardProcess &card, const QStringList &options = {}, int slot = 0)
    {
        const QString folder = freshAuthority();
        return card.start(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json"), folder,
                          session.port(slot), options);
    }
    /// The same card as the last one: its tries as they were.
    bool insertAgain(VirtualCardProcess &card, const QStringList &options = {})
    {
        return card.start(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json"), m_last,
                          session.port(), options);
    }

private:
    QString freshAuthority()
    {
        m_last = m_folder.filePath(QStringLiteral("authority-%1").arg(++m_copies));
        const QString first = m_folder.filePath(QStringLiteral("authority-1"));
        if (m_copies == 1) {
            return m_last; // the program makes it
        }
        QDirIterator files(first, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        makePrivate(m_last);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString copy = m_last + file.mid(first.size());
            makePrivate(QFileInfo(copy).path());
            QFile::copy(file, copy);
        }
        return m_last;
    }
    static void makePrivate(const QString &folder)
    {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
    QString m_last;
    int m_copies = 0;
};

/// The result, or Internal when there is none in time: nothing here may hang.
template<typename T>
Result<T> resultOf(QFuture<Result<T>> future, std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, int(patience.count()))) {
        return failure(ErrorCode::Internal, QStringLiteral("still not finished"));
    }
    return future.takeResult();
}

/// For a failed test's message: what the terminal saw and what the result says.
inline QByteArray described(const TerminalSnapshot &snapshot)
{
    return QByteArrayLiteral("state ") + QByteArray::number(int(snapshot.state)) + " in " +
           snapshot.readerName.toUtf8() + ", insertion " + QByteArray::number(snapshot.insertion);
}

inline ErrorCode codeOf(const Outcome &outcome)
{
    return outcome ? ErrorCode::Internal : outcome.error().code;
}
template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace madoguchi
