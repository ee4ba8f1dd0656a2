#include "diagnosis/ccid_driver.h"

#include <QList>
#include <QXmlStreamReader>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestList = 4LL * 1024 * 1024;

/// The strings of one array, "0x054C", as numbers.
QList<quint16> numbers(QXmlStreamReader &xml)
{
    QList<quint16> list;
    while (xml.readNextStartElement()) {
        list << xml.readElementText(QXmlStreamReader::SkipChildElements).toUShort(nullptr, 16);
    }
    return list;
}

} // namespace

std::optional<CcidDriver> CcidDriver::fromPlist(const QByteArray &plist)
{
    if (plist.size() > largestList) {
        return std::nullopt;
    }
    QXmlStreamReader xml(plist);
    QList<quint16> vendors;
    QList<quint16> products;
    QString key;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("key")) {
            key = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == QLatin1String("array") && key == QLatin1String("ifdVendorID")) {
            vendors = numbers(xml);
        } else if (xml.name() == QLatin1String("array") && key == QLatin1String("ifdProductID")) {
            products = numbers(xml);
        }
    }
    if (xml.hasError() || vendors.isEmpty() || vendors.size() != products.size()) {
        return std::nullopt;
    }
    CcidDriver driver;
    for (qsizetype i = 0; i < vendors.size(); ++i) {
        driver.m_ids.insert(id(vendors[i], products[i]));
    }
    return driver;
}

} // namespace madoguchi
