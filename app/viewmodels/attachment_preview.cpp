// The page of an attached file that is looked at.
#include "app/viewmodels/attachments_model.h"

#include <algorithm>

namespace madoguchi
{
namespace
{
constexpr int previewSide = 1400; ///< pixels of the longer side
}

int AttachmentsModel::shownPages() const { return std::max(1, m_known.value(m_shownFile).pages); }

QString AttachmentsModel::shownText() const
{
    const QJsonObject file = fileNamed(m_shownField, m_shownFile);
    if (file.isEmpty()) {
        return {};
    }
    const QString name = file.value(QLatin1String("name")).toString();
    return shownPages() > 1
               //: In place of a picture, for ears: %1 name, %2 kind, size and pages, %3 which page is shown.
               ? tr("「%1」（%2）の%3ページ目の画像").arg(name, factsInWords(file)).arg(m_shownPage)
               //: In place of a picture, for ears: %1 name, %2 kind, size and pixels.
               : tr("「%1」（%2）の画像").arg(name, factsInWords(file));
}

void AttachmentsModel::show(const QString &path, const QString &sha256)
{
    m_shownField = path;
    m_shownFile = sha256;
    m_shownPage = 1;
    m_shownImage = {};
    loadPage();
}

void AttachmentsModel::turn(int pages)
{
    const int page = std::clamp(m_shownPage + pages, 1, shownPages());
    if (!m_shownFile.isEmpty() && page != m_shownPage) {
        m_shownPage = page;
        loadPage();
        //: Said by a screen reader when another page of a file is shown: %1 which, %2 of how many.
        Q_EMIT announced(tr("%2ページ中%1ページ目").arg(m_shownPage).arg(shownPages()));
    }
}

void AttachmentsModel::loadPage()
{
    const quint64 showing = ++m_showing;
    m_shownProblem.clear();
    const auto bytes = m_host.load(m_shownFile);
    m_shownBusy = bool(bytes);
    if (!bytes) {
        //: A file that came with an earlier filing: its bytes are at the office only.
        m_shownProblem =
            tr("このファイルは、前に出した届出といっしょに役所にあります。このパソコンには残していません。");
        Q_EMIT shownChanged();
        return;
    }
    Q_EMIT shownChanged();
    m_decoder.page(*bytes, m_shownPage - 1, previewSide, [this, showing](const Result<QImage> &image) {
        if (showing != m_showing) {
            return;
        }
        m_shownBusy = false;
        m_shownImage = image.value_or(QImage());
        if (!image) {
            //: A page of a file can not be drawn; the file itself is as it was.
            m_shownProblem = tr("このページは表示できません。ファイルはそのまま添付されています。");
        }
        Q_EMIT shownChanged();
    });
}

void AttachmentsModel::hide()
{
    ++m_showing;
    m_shownField.clear();
    m_shownFile.clear();
    m_shownProblem.clear();
    m_shownImage = {};
    m_shownPage = 1;
    m_shownBusy = false;
    Q_EMIT shownChanged();
}

} // namespace madoguchi
