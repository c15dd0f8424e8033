namespace Coop.Storefront.Layout;

/// <summary>The office's part of the table of addresses. None of them is for search engines.</summary>
public static class OfficePaths
{
    public static readonly PathPair Today = new("/van-phong", "/en/office");
    public static readonly PathPair SignIn = new("/van-phong/dang-nhap", "/en/office/sign-in");
    public static readonly PathPair SignOut = new("/van-phong/thoat-ra", "/en/office/sign-out");
    public static readonly PathPair Invite = new(
        "/van-phong/loi-moi/{secret}", "/en/office/invitations/{secret}");
    public static readonly PathPair Reset = new(
        "/van-phong/mat-khau/{secret}", "/en/office/passwords/{secret}");

    public static readonly PathPair Books = new("/van-phong/so-sach", "/en/office/books");
    public static readonly PathPair Members = new("/van-phong/ho", "/en/office/members");
    public static readonly PathPair NewMember = new("/van-phong/ho/moi", "/en/office/members/new");
    public static readonly PathPair Member = new("/van-phong/ho/{code}", "/en/office/members/{code}");
    public static readonly PathPair Plots = new("/van-phong/nuong-che", "/en/office/plots");
    public static readonly PathPair NewPlot = new("/van-phong/nuong-che/moi", "/en/office/plots/new");
    public static readonly PathPair Sprays = new("/van-phong/phun-thuoc", "/en/office/sprays");
    public static readonly PathPair NewSpray = new("/van-phong/phun-thuoc/moi", "/en/office/sprays/new");
    public static readonly PathPair Leaf = new("/van-phong/can-che", "/en/office/leaf");
    public static readonly PathPair Batches = new("/van-phong/me", "/en/office/batches");
    public static readonly PathPair NewBatch = new("/van-phong/me/moi", "/en/office/batches/new");
    public static readonly PathPair Batch = new("/van-phong/me/{code}", "/en/office/batches/{code}");
    public static readonly PathPair Explain = new(
        "/van-phong/me/{code}/ly-do", "/en/office/batches/{code}/reason");
    public static readonly PathPair Pack = new("/van-phong/dong-goi", "/en/office/packing");
    public static readonly PathPair Lots = new("/van-phong/lo", "/en/office/lots");
    public static readonly PathPair Lot = new("/van-phong/lo/{code}", "/en/office/lots/{code}");
    public static readonly PathPair Labels = new("/van-phong/lo/{code}/tem", "/en/office/lots/{code}/labels");

    /// <summary>What is done to a lot; the last part is one of <c>Office/Workshop/LotDeeds</c>.</summary>
    public static readonly PathPair LotDeed = new(
        "/van-phong/lo/{code}/viec/{deed}", "/en/office/lots/{code}/deeds/{deed}");

    public static readonly PathPair Deliveries = new("/van-phong/lo-giao", "/en/office/deliveries");
    public static readonly PathPair NewDelivery = new(
        "/van-phong/lo-giao/moi", "/en/office/deliveries/new");
    public static readonly PathPair Delivery = new(
        "/van-phong/lo-giao/{code}", "/en/office/deliveries/{code}");

    public static readonly PathPair Products = new("/van-phong/san-pham", "/en/office/products");
    public static readonly PathPair NewProduct = new("/van-phong/san-pham/moi", "/en/office/products/new");
    public static readonly PathPair Product = new("/van-phong/san-pham/{slug}", "/en/office/products/{slug}");
    public static readonly PathPair Price = new(
        "/van-phong/san-pham/{slug}/gia", "/en/office/products/{slug}/price");
    public static readonly PathPair Shelf = new(
        "/van-phong/san-pham/{slug}/ke", "/en/office/products/{slug}/shelf");
    public static readonly PathPair Orders = new("/van-phong/don", "/en/office/orders");
    public static readonly PathPair Order = new("/van-phong/don/{code}", "/en/office/orders/{code}");

    /// <summary>What is done to an order; the last part is one of <c>Office/Orders/OrderDeeds</c>.</summary>
    public static readonly PathPair OrderDeed = new(
        "/van-phong/don/{code}/{deed}", "/en/office/orders/{code}/{deed}");

    public static readonly PathPair Money = new("/van-phong/tien-ve", "/en/office/money");

    public static readonly PathPair People = new("/van-phong/nguoi", "/en/office/people");
    public static readonly PathPair Person = new("/van-phong/nguoi/{user}", "/en/office/people/{user}");
    public static readonly PathPair PersonReset = new(
        "/van-phong/nguoi/{user}/mat-khau", "/en/office/people/{user}/password");
    public static readonly PathPair PersonRemove = new(
        "/van-phong/nguoi/{user}/xoa", "/en/office/people/{user}/remove");
    public static readonly PathPair WithdrawInvite = new(
        "/van-phong/nguoi/loi-moi/{id}", "/en/office/people/invitations/{id}");
    public static readonly PathPair Keys = new("/van-phong/khoa-api", "/en/office/api-keys");
    public static readonly PathPair WithdrawKey = new(
        "/van-phong/khoa-api/{name}", "/en/office/api-keys/{name}");
    public static readonly PathPair Settings = new("/van-phong/cai-dat", "/en/office/settings");
    public static readonly PathPair SettingsPart = new(
        "/van-phong/cai-dat/{part}", "/en/office/settings/{part}");
    public static readonly PathPair Tasks = new("/van-phong/viec", "/en/office/tasks");
    public static readonly PathPair Jobs = new("/van-phong/viec-dung", "/en/office/stopped-jobs");

    public static readonly PathPair Setup = new("/cai-dat", "/en/set-up");
}
