#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstring>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace madoguchi
{
namespace
{

void print(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// Echo is off while this lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_isTerminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~SilentTerminal()
    {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

} // namespace

ExitCode exitCodeFor(ErrorCode code)
{
    const QString name = errorName(code);
    if (code == ErrorCode::PinForm || code == ErrorCode::PinWrong || code == ErrorCode::PinLastTry ||
        code == ErrorCode::PinBlocked || code == ErrorCode::PinWeak || code == ErrorCode::PinRepeatDiffers) {
        return ExitCode::Pin;
    }
    if (name.startsWith(QLatin1String("MDG-C"))) {
        return ExitCode::Card;
    }
    if (name.startsWith(QLatin1String("MDG-A"))) {
        return ExitCode::Agency;
    }
    if (name.startsWith(QLatin1String("MDG-S"))) {
        return ExitCode::Storage;
    }
    return ExitCode::Failed;
}

void Console::tell(const QString &text) const { print(stderr, text); }

ExitCode Console::answer(const QJsonObject &object, const QString &text) const
{
    print(stdout, m_json ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) : text);
    return ExitCode::Ok;
}

ExitCode Console::answerBytes(const QJsonObject &object, const QByteArray &bytes) const
{
    if (m_json) {
        return answer(object, {});
    }
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
    return ExitCode::Ok;
}

ExitCode Console::fail(const Error &error) const
{
    if (m_json) {
        const QJsonObject inner{{QStringLiteral("code"), errorName(error.code)},
                                {QStringLiteral("detail"), error.detail},
                                {QStringLiteral("facts"), QJsonObject::fromVariantMap(error.facts)}};
        answer({{QStringLiteral("error"), inner}}, {});
    }
    QString line = errorName(error.code);
    if (!error.detail.isEmpty()) {
        line += QStringLiteral(": ") + error.detail;
    }
    for (auto fact = error.facts.begin(); fact != error.facts.end(); ++fact) {
        line += QStringLiteral(" %1=%2").arg(fact.key(), fact.value().toString());
    }
    print(stderr, line);
    return exitCodeFor(error.code);
}

Result<Secret> Console::askSecret(const QString &prompt) const
{
    if (isatty(STDIN_FILENO)) {
        std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
    }
    const SilentTerminal silence;
    std::string line;
    if (!std::getline(std::cin, line)) {
        return failure(ErrorCode::Cancelled, QStringLiteral("nothing was entered"));
    }
    Secret secret(QByteArrayView(line.data(), qsizetype(line.size())));
    explicit_bzero(line.data(), line.size());
    return secret;
}

} // namespace madoguchi
