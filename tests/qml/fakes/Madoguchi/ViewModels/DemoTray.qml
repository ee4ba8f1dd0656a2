import QtQuick
import Madoguchi.Fakes

QtObject {
    property string insertedId: "sato"
    property RowsModel residents: RowsModel {
        rows: [
            {
                residentId: "sato",
                name: "佐藤 葵",
                introduction: "27歳。ひとり暮らし。来月、となりの市へ引っ越します。",
                pinHint: "暗証番号 1234　署名用パスワード ABC123"
            },
            {
                residentId: "suzuki",
                name: "鈴木 健太",
                introduction: "41歳。5人家族。この秋に転入したばかりです。",
                pinHint: "暗証番号 2345　署名用パスワード DEF456"
            },
            {
                residentId: "maria",
                name: "MARIA FERNANDA DE OLIVEIRA SANTOS",
                introduction: "34歳。ブラジル国籍。長い氏名の例です。",
                pinHint: "暗証番号 3456　署名用パスワード GHI789"
            }
        ]
    }

    function insert(id: string) {
        insertedId = id;
    }
    function removeCard() {
        insertedId = "";
    }
}
