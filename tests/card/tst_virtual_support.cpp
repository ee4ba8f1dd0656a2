#include "tests/card/tst_virtual_support.h"

namespace madoguchi
{

TestCard::TestCard()
{
    // value() throws on an error, which ends the test program with its reason.
    m_authority = std::make_unique<DemoAuthority>(DemoAuthority::open(m_folder.path(), m_clock).value());
    m_profile = m_authority->card(CardPerson::fromFile(personFile()).value()).value();
}

QString TestCard::personFile()
{
    return QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json");
}

QByteArray send(VirtualCard &card, const QByteArray &hexadecimal)
{
    return card.process(QByteArray::fromHex(hexadecimal)).bytes().toHex().toUpper();
}

QByteArray readBytes(VirtualCard &card, const QByteArray &hexadecimal)
{
    const ResponseApdu response = card.process(QByteArray::fromHex(hexadecimal));
    return response.ok() ? response.data : QByteArray();
}

QByteArray selectFile(VirtualCard &card, const QByteArray &aid, const QByteArray &file)
{
    const QByteArray application = send(card, "00A4040C0A" + aid);
    return application == "9000" ? send(card, "00A4020C02" + file) : application;
}

QByteArray verify(VirtualCard &card, const QByteArray &pin)
{
    return send(card, "00200080" + QByteArray(1, char(pin.size())).toHex() + pin.toHex());
}

QByteArray readWhole(VirtualCard &card)
{
    QByteArray content;
    while (true) {
        const QByteArray offset =
            QByteArray(1, char(content.size() >> 8)) + QByteArray(1, char(content.size() & 0xFF));
        const QByteArray chunk = readBytes(card, "00B0" + offset.toHex() + "00");
        content += chunk;
        if (chunk.size() < 256) {
            return content;
        }
    }
}

} // namespace madoguchi
