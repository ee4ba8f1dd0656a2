#include "app/viewmodels/record_words.h"

#include <QCoreApplication>

namespace madoguchi
{
QString recordKindTitle(RecordKind kind)
{
    switch (kind) {
    case RecordKind::HealthInsurance:
        //: A kind of record: title of its page and of its card. Here: what the health insurance card said.
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "健康保険の資格情報"));
    case RecordKind::Vaccinations:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "予防接種"));
    case RecordKind::Checkups:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "健診の結果"));
    case RecordKind::ChildCheckups:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "子どもの健診"));
    case RecordKind::Tax:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "住民税"));
    case RecordKind::Pension:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "年金"));
    }
    return {};
}

QString recordKindAbout(RecordKind kind)
{
    switch (kind) {
    case RecordKind::HealthInsurance:
        //: What a kind of record is, in one sentence.
        return recordText(
            QT_TRANSLATE_NOOP("RecordWords", "どの健康保険に入っているか、窓口でいくら払うかの記録です。"));
    case RecordKind::Vaccinations:
        return recordText(
            QT_TRANSLATE_NOOP("RecordWords", "市区町村に残っている、受けた予防接種の記録です。"));
    case RecordKind::Checkups:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "特定健康診査など、受けた健診の結果です。"));
    case RecordKind::ChildCheckups:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "お子さんが受けた乳幼児健診などの記録です。"));
    case RecordKind::Tax:
        return recordText(
            QT_TRANSLATE_NOOP("RecordWords", "前の年の所得と、それをもとに決まった住民税の記録です。"));
    case RecordKind::Pension:
        return recordText(
            QT_TRANSLATE_NOOP("RecordWords", "年金に加入した月数と、これまでの加入による年金額です。"));
    }
    return {};
}

QString recordKindHelp(RecordKind kind)
{
    switch (kind) {
    case RecordKind::HealthInsurance:
        //: What to do when something in a record is not right.
        return recordText(QT_TRANSLATE_NOOP(
            "RecordWords", "まちがいがあるときは、保険者（勤め先の健康保険、または市区町村の国民健康保険の担"
                           "当）にお知らせください。"
                           "転職や引っ越しの直後は、新しい内容になるまで数日かかることがあります。"));
    case RecordKind::Vaccinations:
    case RecordKind::ChildCheckups:
        return recordText(QT_TRANSLATE_NOOP(
            "RecordWords", "母子健康手帳などと合わないときは、手帳を持って市区町村の窓口にご相談ください。"
                           "ほかの市区町村にいたときの記録は、載っていないことがあります。"));
    case RecordKind::Checkups:
        return recordText(QT_TRANSLATE_NOOP(
            "RecordWords",
            "基準の外の値があっても、病気とは限りません。心配なときは、かかりつけの医師に見せてください。"));
    case RecordKind::Tax:
        return recordText(QT_TRANSLATE_NOOP(
            "RecordWords", "まちがいがあるときは、市区町村の税の担当にお問い合わせください。"));
    case RecordKind::Pension:
        return recordText(QT_TRANSLATE_NOOP(
            "RecordWords", "年金額は、これまでの加入だけで計算したものです。これから加入すると増えます。"
                           "抜けている期間があるときは、年金事務所にご相談ください。"));
    }
    return {};
}

} // namespace madoguchi
