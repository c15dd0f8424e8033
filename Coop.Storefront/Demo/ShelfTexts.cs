using Coop.Commerce.Catalog;

namespace Coop.Storefront.Demo;

/// <summary>What the shop says of one product.</summary>
internal sealed record ShelfText(Translated Name, Translated Story, Translated Brewing);

/// <summary>The words on the demo shelf.</summary>
internal static class ShelfTexts
{
    public static ShelfText MocCau { get; } = new(
        new("Chè móc câu Trung Long", "Trung Long hook tea"),
        new(
            "Chè xanh hái một tôm hai lá, sao chảo gang, cánh chè cong như cái móc câu.\n"
            + "Nước xanh vàng, vị chát dịu rồi ngọt ở cổ, thơm mùi cốm. Chè để uống hằng ngày.",
            "Green tea of one bud and two leaves, fired in iron pans until each leaf curls like a hook.\n"
            + "A yellow-green cup, first astringent, then sweet, a scent of young rice. Tea for every day."),
        new(
            "Tráng ấm bằng nước sôi.\nCho 8 g chè vào ấm 300 ml.\nRót nước 85 °C, hãm 2 phút rồi rót ra.",
            "Warm the pot with boiling water.\nPut in 8 g of tea for 300 ml.\n"
            + "Pour water of 85 °C, wait 2 minutes."));

    public static ShelfText NonTom { get; } = new(
        new("Chè nõn tôm", "Tender bud tea"),
        new(
            "Chỉ hái một tôm một lá non vào buổi sớm, khi sương vừa tan.\n"
            + "Cánh nhỏ, nước trong, ngọt thanh, hương cốm rõ hơn móc câu.",
            "Only one bud and its first leaf, picked early, when the mist has just lifted.\n"
            + "Small leaves, a clear cup, a clean sweetness."),
        new(
            "Cho 6 g chè vào ấm 250 ml.\nRót nước 80 °C, hãm 1 phút rưỡi.\nLần sau thêm nửa phút.",
            "Put 6 g of tea into 250 ml.\nPour water of 80 °C, wait a minute and a half.\n"
            + "Add half a minute each time."));

    public static ShelfText Dinh { get; } = new(
        new("Chè đinh ngọc", "Pin-bud tea"),
        new(
            "Toàn búp non chưa mở lá, nhỏ và nhọn như cái đinh. Một người hái cả buổi mới được một cân búp.\n"
            + "Nước xanh ngọc, thơm lâu, hậu ngọt sâu.",
            "Nothing but unopened buds, pointed like a pin. A picker needs a morning for a kilogram.\n"
            + "A jade cup, a long scent, a deep sweet finish."),
        new(
            "Cho 5 g chè vào ấm 200 ml.\nRót nước 75 °C, hãm 1 phút.\nPha được bốn, năm nước.",
            "Put 5 g of tea into 200 ml.\nPour water of 75 °C, wait 1 minute.\n"
            + "Good for four or five infusions."));

    public static ShelfText HongTra { get; } = new(
        new("Hồng trà Tân Trào", "Tân Trào black tea"),
        new(
            "Lá héo qua đêm, vò kỹ rồi ủ cho lên men trọn vẹn, sấy chậm.\n"
            + "Nước đỏ hổ phách, thơm mật ong và quả chín, không chát gắt.",
            "Leaf withered overnight, rolled well, fully oxidised and dried slowly.\n"
            + "An amber-red cup that smells of honey and ripe fruit, without harshness."),
        new(
            "Cho 5 g chè vào ấm 300 ml.\nRót nước 95 °C, hãm 3 phút.\nUống không, hoặc thêm sữa, lát cam.",
            "Put 5 g of tea into 300 ml.\nPour water of 95 °C, wait 3 minutes.\n"
            + "Plain, or with milk or a slice of orange."));

    public static ShelfText BachTra { get; } = new(
        new("Bạch trà", "White tea"),
        new(
            "Búp hái nắng sớm, làm héo trong bóng râm hai ngày, không sao, không vò.\n"
            + "Nước vàng nhạt, ngọt như nước mưa, thoảng hương hoa. Mỗi năm chỉ có vài mẻ.",
            "Buds picked in early sun, withered two days in the shade, neither fired nor rolled.\n"
            + "A pale cup, sweet as rain water, with a trace of flowers. A few batches a year."),
        new(
            "Cho 4 g chè vào ấm 250 ml.\nRót nước 85 °C, hãm 4 phút.",
            "Put 4 g of tea into 250 ml.\nPour water of 85 °C, wait 4 minutes."));

    public static ShelfText OldTrees { get; } = new(
        new("Chè cổ thụ Trung du", "Old-tree tea"),
        new(
            "Từ hai rừng chè trung du trồng đã lâu đời, cây cao quá đầu người, hái phải bắc thang.\n"
            + "Vị đậm, hậu ngọt kéo dài. Gói riêng từng mẻ, mã do hợp tác xã đặt.",
            "From two groves of old seed-grown trees, so tall that pickers need ladders.\n"
            + "A strong cup with a long sweet finish. Packed batch by batch under the co-op's own code."),
        new(
            "Cho 7 g chè vào ấm 300 ml.\nRót nước 90 °C, hãm 2 phút.",
            "Put 7 g of tea into 300 ml.\nPour water of 90 °C, wait 2 minutes."));

    public static ShelfText TetBox { get; } = new(
        new("Hộp quà Tết Sum Vầy", "Tết gift box"),
        new(
            "Hai gói nõn tôm 200 g trong hộp giấy cứng, dây đỏ và cành đào, kèm thiệp của hợp tác xã.\n"
            + "Quà biếu cha mẹ, thầy cô, bạn hàng dịp Tết.",
            "Two 200 g packs of tender bud tea in a firm box with a red ribbon, a peach branch and a card.\n"
            + "A gift for parents, teachers and friends at the lunar new year."),
        new(
            "Cho 6 g chè vào ấm 250 ml.\nRót nước 80 °C, hãm 1 phút rưỡi.",
            "Put 6 g of tea into 250 ml.\nPour water of 80 °C, wait a minute and a half."));
}
