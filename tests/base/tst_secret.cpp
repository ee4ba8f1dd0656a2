#include "base/secret.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>
#include <type_traits>

namespace
{

// Built at run time, so that the text stands nowhere else in memory.
std::array<char, 16> canary()
{
    std::array<char, 16> text{};
    for (size_t i = 0; i < text.size(); ++i) {
        text[i] = char('A' + (i * 7 + 3) % 26);
    }
    return text;
}

bool isWatching = false;
int found = 0;

/// Looks at memory that is given back: a secret in it would have stayed readable.
void giveBack(void *memory) noexcept
{
    if (isWatching && memory) {
        const auto text = canary();
        found += memmem(memory, malloc_usable_size(memory), text.data(), text.size()) != nullptr ? 1 : 0;
    }
    std::free(memory);
}

} // namespace

void *operator new(size_t size)
{
    void *memory = std::calloc(1, size);
    if (!memory) {
        throw std::bad_alloc();
    }
    return memory;
}

void operator delete(void *memory) noexcept { giveBack(memory); }

void operator delete(void *memory, size_t) noexcept { giveBack(memory); }

using namespace madoguchi;

template<typename T>
concept IsPrinted = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!IsPrinted<Secret> && IsPrinted<QByteArray>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        found = 0;
        isWatching = true;
    }
    void cleanup() { isWatching = false; }

    void theWatchItselfSees()
    {
        const auto text = canary();
        delete new std::array<char, 16>(text);
        QCOMPARE(found, 1);
    }

    void aSecretLeavesNothingBehind()
    {
        const auto text = canary();
        {
            Secret first(QByteArrayView(text.data(), text.size()));
            Secret moved(std::move(first));
            Secret copy = moved.clone();
            copy = std::move(moved);
            Secret other(QByteArrayView(text.data(), text.size()));
            other.wipe();
            QVERIFY(other.isEmpty());
            QCOMPARE(copy.size(), 16);
        }
        QCOMPARE(found, 0);
    }

    void aMovedSecretIsEmpty()
    {
        Secret first("1234");
        const Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QVERIFY(second.view() == QByteArrayView("1234"));
    }

    void textIsTakenAsUtf8()
    {
        QVERIFY(Secret::fromText(QStringLiteral("ABC123")).view() == QByteArrayView("ABC123"));
        QVERIFY(Secret::fromText(QStringLiteral("秘")).view() == QByteArrayView("秘"));
        QVERIFY(Secret::fromText({}).isEmpty());
    }

    void wipingASharedBufferSparesTheOther()
    {
        QByteArray buffer(64, 'x');
        const QByteArray other = buffer;
        wipe(buffer);
        QVERIFY(buffer.isEmpty());
        QCOMPARE(other, QByteArray(64, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
