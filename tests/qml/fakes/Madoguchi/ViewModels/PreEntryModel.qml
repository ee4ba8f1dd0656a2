import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool offered: true
    property bool made: false
    property bool sealable: true
    property string sealedTo: "みなみ市だけが読めるように封をします。ほかの人がコードを読み取っても、中身はわかりません。"
    property string filesNote: "" // said where files are attached
    property string lastDay: made ? "2026年（令和8年）12月24日までに窓口へお持ちください。" : ""
    property ErrorModel error: ErrorModel {}
    property PrintModel printing: PrintModel {}
    property RowsModel codes: RowsModel {
        rows: made ? [
            {
                text: "MDGP1/9F3A2C41D0B7/1/2/8C1E/" + "6BFOXN*TS0BI$ZD".repeat(40),
                label: "2枚中1枚目"
            },
            {
                text: "MDGP1/9F3A2C41D0B7/2/2/00A4/" + "7NX*9VKC.X8E20Q".repeat(40),
                label: "2枚中2枚目"
            }
        ] : []
    }

    function make() {
        made = true;
    }
}
