#include "signing/pdf_increment.h"

#include <QCryptographicHash>
#include <qpdf/Buffer.hh>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Where an object stands in the new file.
struct Place
{
    QPDFObjGen id;
    qint64 offset;
};

QByteArray bytesOf(const std::string &text) { return QByteArray(text.data(), qsizetype(text.size())); }

QByteArray bodyOf(QPDFObjectHandle object)
{
    if (!object.isStream()) {
        return bytesOf(object.unparseResolved());
    }
    const auto data = object.getRawStreamData();
    QPDFObjectHandle dictionary = object.getDict().shallowCopy();
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger((long long)data->getSize()));
    return bytesOf(dictionary.unparse()) + "\nstream\n" +
           QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())) +
           "\nendstream";
}

/// The entries of the trailer that live on in a new one (7.5.6); those of a section itself do not.
QPDFObjectHandle nextTrailer(QPDFObjectHandle trailer, qint64 section, int size)
{
    QPDFObjectHandle next = trailer.shallowCopy();
    for (const char *own : {"/Type", "/W", "/Index", "/Length", "/Filter", "/DecodeParms", "/XRefStm"}) {
        next.removeKey(own);
    }
    next.replaceKey("/Prev", QPDFObjectHandle::newInteger(section));
    next.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
    return next;
}

/// The second half of the file's identifier changes with its content (14.4).
void renewIdentifier(QPDFObjectHandle trailer, QByteArrayView content)
{
    QPDFObjectHandle id = trailer.getKey("/ID");
    if (id.isArray() && id.getArrayNItems() == 2) {
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).left(16);
        QPDFObjectHandle renewed = QPDFObjectHandle::newArray();
        renewed.appendItem(id.getArrayItem(0));
        renewed.appendItem(QPDFObjectHandle::newString(hash.toStdString()));
        trailer.replaceKey("/ID", renewed);
    }
}

/// Calls `each` with every run of consecutive numbers.
template<typename Each>
void forRuns(const std::vector<Place> &places, Each each)
{
    for (auto first = places.begin(); first != places.end();) {
        auto last = first + 1;
        while (last != places.end() && last->id.getObj() == (last - 1)->id.getObj() + 1) {
            ++last;
        }
        each(first, last);
        first = last;
    }
}

/// 7.5.4: twenty bytes an entry.
QByteArray table(const std::vector<Place> &places, const QByteArray &trailer)
{
    QByteArray out = "xref\n";
    forRuns(places, [&out](auto first, auto last) {
        out += QByteArray::number(first->id.getObj()) + ' ' + QByteArray::number(qint64(last - first)) + '\n';
        for (; first != last; ++first) {
            out += QByteArray::number(first->offset).rightJustified(10, '0') + ' ' +
                   QByteArray::number(first->id.getGen()).rightJustified(5, '0') + " n \n";
        }
    });
    return out + "trailer\n" + trailer + '\n';
}

/// 7.5.8.3: type 1, an offset of four bytes (documents are smaller than largestDocument), a generation.
QByteArray streamEntries(const std::vector<Place> &places)
{
    QByteArray out;
    for (const Place &place : places) {
        out += '\1';
        for (int shift = 24; shift >= 0; shift -= 8) {
            out += char((place.offset >> shift) & 0xFF);
        }
        out += char((place.id.getGen() >> 8) & 0xFF);
        out += char(place.id.getGen() & 0xFF);
    }
    return out;
}

} // namespace

Result<PdfIncrement> PdfIncrement::after(QByteArrayView pdf, std::shared_ptr<QPDF> file)
{
    const qint64 section = lastSection(pdf);
    if (section <= 0 || section >= pdf.size()) {
        return failure(ErrorCode::PdfUnreadable, QStringLiteral("startxref"));
    }
    return PdfIncrement(pdf, std::move(file), section);
}

qint64 PdfIncrement::lastSection(QByteArrayView pdf)
{
    constexpr QByteArrayView word("startxref");
    const qsizetype at = pdf.lastIndexOf(word);
    if (at < 0) {
        return -1;
    }
    const QByteArray rest = pdf.sliced(at + word.size()).toByteArray().left(32).simplified();
    bool isNumber = false;
    const qint64 section = rest.split(' ').first().toLongLong(&isNumber);
    return isNumber ? section : -1;
}

void PdfIncrement::changed(const QPDFObjectHandle &object)
{
    m_changed.insert_or_assign(object.getObjGen(), object);
}

void PdfIncrement::writtenAs(const QPDFObjectHandle &object, const QByteArray &body)
{
    changed(object);
    m_bodies[object.getObjGen()] = body;
}

QByteArray PdfIncrement::finish()
{
    for (int number = m_before + 1; number <= int(m_file->getObjectCount()); ++number) {
        changed(m_file->getObject(number, 0));
    }
    QByteArray out = m_pdf;
    if (!out.endsWith('\n')) {
        out += '\n';
    }
    std::vector<Place> places;
    int highest = m_before;
    for (const auto &[id, object] : m_changed) {
        places.push_back({id, out.size()});
        highest = std::max(highest, id.getObj());
        const auto body = m_bodies.find(id);
        out += QByteArray::number(id.getObj()) + ' ' + QByteArray::number(id.getGen()) + " obj\n" +
               (body == m_bodies.end() ? bodyOf(object) : body->second) + "\nendobj\n";
    }
    QPDFObjectHandle before = m_file->getTrailer();
    const bool isStream = before.getKey("/Type").isNameAndEquals("/XRef");
    // A size larger than the highest number is allowed, and stays.
    const int size = std::max(highest + 1 + (isStream ? 1 : 0), before.getKey("/Size").getIntValueAsInt());
    QPDFObjectHandle trailer = nextTrailer(before, m_section, size);
    renewIdentifier(trailer, out);
    const qint64 section = out.size();
    if (!isStream) {
        out += table(places, bytesOf(trailer.unparse()));
    } else {
        places.push_back({QPDFObjGen(highest + 1, 0), section});
        QPDFObjectHandle index = QPDFObjectHandle::newArray();
        forRuns(places, [&index](auto first, auto last) {
            index.appendItem(QPDFObjectHandle::newInteger(first->id.getObj()));
            index.appendItem(QPDFObjectHandle::newInteger(last - first));
        });
        const QByteArray entries = streamEntries(places);
        trailer.replaceKey("/Type", QPDFObjectHandle::newName("/XRef"));
        trailer.replaceKey("/W", QPDFObjectHandle::parse("[ 1 4 2 ]"));
        trailer.replaceKey("/Index", index);
        trailer.replaceKey("/Length", QPDFObjectHandle::newInteger(entries.size()));
        out += QByteArray::number(highest + 1) + " 0 obj\n" + bytesOf(trailer.unparse()) + "\nstream\n" +
               entries + "\nendstream\nendobj\n";
    }
    return out + "startxref\n" + QByteArray::number(section) + "\n%%EOF\n";
}

} // namespace madoguchi
