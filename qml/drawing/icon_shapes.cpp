#include "drawing/icon_shapes.h"

#include <QHash>
#include <QStringList>

namespace madoguchi
{

namespace
{

/// Strokes in a small notation: "M x y" starts a line, "L x y" draws to a point, "O x y r" is a circle,
/// "R x y w h r" a rounded rectangle, "Z" closes.
const QHash<QString, QString> &strokes()
{
    static const QHash<QString, QString> table{
        {QStringLiteral("check"), QStringLiteral("M 5 12.5 L 10 17.5 L 19.5 7")},
        {QStringLiteral("checkCircle"), QStringLiteral("O 12 12 9.5 M 7.5 12.3 L 10.8 15.5 L 16.5 9")},
        {QStringLiteral("info"), QStringLiteral("O 12 12 9.5 M 12 11 L 12 17 M 12 7 L 12 7.4")},
        {QStringLiteral("question"),
         QStringLiteral("O 12 12 9.5 M 9 9.6 L 9.4 8 L 11 7 L 13 7 L 14.6 8 L 15 9.6 L 14.4 11 L 12 12.6 "
                        "L 12 14 M 12 17 L 12 17.4")},
        {QStringLiteral("warning"),
         QStringLiteral("M 12 3 L 22 20.5 L 2 20.5 Z M 12 9.5 L 12 14.5 M 12 17.3 L 12 17.6")},
        {QStringLiteral("error"),
         QStringLiteral("M 8 2.5 L 16 2.5 L 21.5 8 L 21.5 16 L 16 21.5 L 8 21.5 L 2.5 16 L 2.5 8 Z "
                        "M 12 7 L 12 13 M 12 16.6 L 12 17")},
        {QStringLiteral("cross"), QStringLiteral("M 6 6 L 18 18 M 18 6 L 6 18")},
        {QStringLiteral("left"), QStringLiteral("M 14.5 6 L 8.5 12 L 14.5 18")},
        {QStringLiteral("right"), QStringLiteral("M 9.5 6 L 15.5 12 L 9.5 18")},
        {QStringLiteral("down"), QStringLiteral("M 6 9.5 L 12 15.5 L 18 9.5")},
        {QStringLiteral("arrowDown"), QStringLiteral("M 12 3 L 12 20 M 6 14 L 12 20 L 18 14")},
        {QStringLiteral("menu"), QStringLiteral("M 3.5 6 L 20.5 6 M 3.5 12 L 20.5 12 M 3.5 18 L 20.5 18")},
        {QStringLiteral("home"),
         QStringLiteral("M 2.5 11.5 L 12 3.5 L 21.5 11.5 M 5 9.5 L 5 20.5 L 19 20.5 L 19 9.5 "
                        "M 10 20.5 L 10 14 L 14 14 L 14 20.5")},
        {QStringLiteral("flag"), QStringLiteral("M 6 21.5 L 6 3.5 L 19 3.5 L 16 8 L 19 12.5 L 6 12.5")},
        {QStringLiteral("globe"),
         QStringLiteral("O 12 12 9.5 M 2.5 12 L 21.5 12 M 12 2.5 L 9 6 L 8 12 L 9 18 L 12 21.5 "
                        "M 12 2.5 L 15 6 L 16 12 L 15 18 L 12 21.5")},
        {QStringLiteral("bell"),
         QStringLiteral("M 4 17.5 L 6 15 L 6 10 L 7.5 6.5 L 12 4.5 L 16.5 6.5 L 18 10 L 18 15 L 20 17.5 Z "
                        "M 10 20.5 L 14 20.5 M 12 4.5 L 12 2.5")},
        {QStringLiteral("search"), QStringLiteral("O 10.5 10.5 7 M 15.8 15.8 L 21 21")},
        {QStringLiteral("eye"),
         QStringLiteral("M 2 12 L 6 7.5 L 12 5.5 L 18 7.5 L 22 12 L 18 16.5 L 12 18.5 L 6 16.5 Z O 12 12 3")},
        {QStringLiteral("folder"),
         QStringLiteral("M 2.5 19.5 L 2.5 4.5 L 9 4.5 L 11.5 7.5 L 21.5 7.5 L 21.5 19.5 Z")},
        {QStringLiteral("speech"),
         QStringLiteral("M 3 4 L 21 4 L 21 16.5 L 12 16.5 L 7 21 L 7 16.5 L 3 16.5 Z M 7.5 8.5 L 16.5 8.5 "
                        "M 7.5 12 L 13.5 12")},
        {QStringLiteral("keyboard"),
         QStringLiteral("R 2 5.5 20 13 1.5 M 6 9.5 L 7 9.5 M 10 9.5 L 11 9.5 M 14 9.5 L 15 9.5 "
                        "M 18 9.5 L 18.5 9.5 M 7.5 14.5 L 16.5 14.5")},
        {QStringLiteral("clock"), QStringLiteral("O 12 12 9.5 M 12 6.5 L 12 12 L 16 14.5")},
        {QStringLiteral("send"), QStringLiteral("M 3 12 L 20 12 M 14 6 L 20 12 L 14 18")},
        {QStringLiteral("pc"), QStringLiteral("R 3 4.5 18 12 1.5 M 9 20.5 L 15 20.5 M 12 16.5 L 12 20.5")},
        {QStringLiteral("edit"),
         QStringLiteral("M 4 20 L 5 15.5 L 16 4.5 L 19.5 8 L 8.5 19 Z M 13.5 7 L 17 10.5")},
        {QStringLiteral("card"),
         QStringLiteral("R 2.5 5 19 14 2 R 6 9 4.5 4 0.8 M 14 10 L 18 10 M 14 14 L 18 14")},
        {QStringLiteral("gear"),
         QStringLiteral("M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17 O 9 7 2 O 15 12 2 O 8 17 2")},
        {QStringLiteral("exit"),
         QStringLiteral("M 10 4 L 4.5 4 L 4.5 20 L 10 20 M 9.5 12 L 20 12 M 15.5 7.5 L 20 12 L 15.5 16.5")},
        {QStringLiteral("person"),
         QStringLiteral("O 12 8 4 M 4 20.5 L 5.2 17.4 L 8 15.5 L 16 15.5 L 18.8 17.4 L 20 20.5")},
        {QStringLiteral("document"),
         QStringLiteral(
             "M 5 2.5 L 14 2.5 L 19 7.5 L 19 21.5 L 5 21.5 Z M 8.5 12 L 15.5 12 M 8.5 16.5 L 15.5 16.5")},
        {QStringLiteral("up"), QStringLiteral("M 6 14.5 L 12 8.5 L 18 14.5")},
        {QStringLiteral("search"), QStringLiteral("O 10.5 10.5 6.5 M 15.5 15.5 L 21 21")},
        {QStringLiteral("upload"),
         QStringLiteral("M 12 16 L 12 4 M 6.5 9.5 L 12 4 L 17.5 9.5 M 4 15.5 L 4 20.5 L 20 20.5 L 20 15.5")},
        {QStringLiteral("calendar"),
         QStringLiteral("R 3 5 18 16 2 M 3 10 L 21 10 M 8 2.5 L 8 7 M 16 2.5 L 16 7")},
        {QStringLiteral("mail"), QStringLiteral("R 2.5 5 19 14 1.5 M 3 6.5 L 12 13.5 L 21 6.5")},
        {QStringLiteral("health"), QStringLiteral("R 3 3 18 18 3 M 12 7.5 L 12 16.5 M 7.5 12 L 16.5 12")},
        {QStringLiteral("yen"),
         QStringLiteral("O 12 12 9.5 M 8 6.5 L 12 12 L 16 6.5 M 12 12 L 12 17.5 M 8.5 12 L 15.5 12 "
                        "M 8.5 14.7 L 15.5 14.7")},
        {QStringLiteral("print"),
         QStringLiteral("M 7 9 L 7 3 L 17 3 L 17 9 M 7 17 L 3.5 17 L 3.5 9 L 20.5 9 L 20.5 17 L 17 17 "
                        "M 7 14 L 17 14 L 17 21 L 7 21 Z")},
        {QStringLiteral("stop"), QStringLiteral("O 12 12 9.5 M 8 12 L 16 12")},
    };
    return table;
}

} // namespace

QPainterPath iconShape(const QString &name)
{
    QPainterPath path;
    const QStringList words = strokes().value(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto number = [&words](qsizetype index) { return words.value(index).toDouble(); };
    for (qsizetype i = 0; i < words.size();) {
        const QChar command = words.at(i).at(0);
        if (command == QLatin1Char('M')) {
            path.moveTo(number(i + 1), number(i + 2));
            i += 3;
        } else if (command == QLatin1Char('L')) {
            path.lineTo(number(i + 1), number(i + 2));
            i += 3;
        } else if (command == QLatin1Char('O')) {
            path.addEllipse(QPointF(number(i + 1), number(i + 2)), number(i + 3), number(i + 3));
            i += 4;
        } else if (command == QLatin1Char('R')) {
            path.addRoundedRect(QRectF(number(i + 1), number(i + 2), number(i + 3), number(i + 4)),
                                number(i + 5), number(i + 5));
            i += 6;
        } else {
            path.closeSubpath();
            i += 1;
        }
    }
    return path;
}

} // namespace madoguchi
