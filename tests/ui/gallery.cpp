// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the widgets and the shell with sample content, for people to look at:
//   QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 gallery FOLDER [WIDTH HEIGHT]

#include "tests/ui/support/ChineseWords.h"
#include "ui/shell/ChoicePopup.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/WindowSettings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BoardCardDelegate.h"
#include "ui/widgets/BoardLane.h"
#include "ui/widgets/BulletBar.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/DeltaChip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FunnelView.h"
#include "ui/widgets/Gauge.h"
#include "ui/widgets/KpiTile.h"
#include "ui/widgets/MonthlyChart.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/SmallFigureStrip.h"
#include "ui/widgets/Sparkline.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TeamBars.h"
#include "ui/widgets/TotalsRow.h"
#include "ui/widgets/TreeTable.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

/// Sample figures in whole 万; every sum on a picture is computed from them.
struct Person
{
    int team;
    const char *en;
    const char *zh;
    int target;
    int signedAmount;
    int collected;
    int due;
    int pipeline;
};

constexpr std::array<std::pair<const char *, const char *>, 4> Teams {
    {{"East", "华东大区"}, {"South", "华南大区"}, {"North", "华北大区"}, {"West", "西部大区"}}};

constexpr std::array<Person, 16> People {{{0, "Zhang Wei", "张伟", 90, 78, 66, 14, 160},
                                          {0, "Li Na", "李娜", 85, 66, 60, 8, 150},
                                          {0, "Chen Jie", "陈杰", 75, 52, 41, 22, 90},
                                          {0, "Zhou Kai", "周凯", 70, 49, 52, 6, 120},
                                          {1, "Wang Fang", "王芳", 120, 91, 80, 31, 210},
                                          {1, "Liu Yang", "刘洋", 110, 70, 64, 12, 180},
                                          {1, "Huang Lei", "黄磊", 80, 44, 39, 27, 60},
                                          {1, "Xu Jing", "徐静", 70, 51, 44, 9, 95},
                                          {2, "Zhao Lei", "赵磊", 100, 48, 51, 40, 90},
                                          {2, "Sun Li", "孙丽", 90, 62, 58, 15, 140},
                                          {2, "Ma Chao", "马超", 80, 55, 47, 18, 100},
                                          {2, "Gao Min", "高敏", 60, 43, 40, 5, 85},
                                          {3, "Hu Bin", "胡斌", 60, 41, 33, 12, 70},
                                          {3, "Lin Xia", "林霞", 55, 42, 38, 7, 65},
                                          {3, "He Tao", "何涛", 50, 27, 25, 16, 40},
                                          {3, "Guo Yu", "郭宇", 45, 34, 30, 4, 55}}};

constexpr int DaysGone = 21;
constexpr int DaysInMonth = 30;

class Memory final : public WindowSettings
{
public:
    QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values[key] = value; }

private:
    QVariantMap m_values;
};

class SamplePage final : public Page
{
public:
    SamplePage(Room room, QAction *primary) : m_room(room), m_primary(primary)
    {
        setProperty("surface", u"page"_s);
        setAttribute(Qt::WA_StyledBackground);
    }
    Room room() const override { return m_room; }
    QAction *primaryAction() const override { return m_primary; }

private:
    Room m_room;
    QAction *m_primary;
};

class Gallery
{
public:
    Gallery(Theme &theme, Formatting::Language language) : m_theme(theme), m_format(language) {}

    QString l(const char *en, const char *zh) const
    {
        return QString::fromUtf8(m_format.isChinese() ? zh : en);
    }
    static Money wan(qint64 amount) { return Money::major(amount * 10'000, u"CNY"_s); }
    QString money(qint64 amount) const { return m_format.money(wan(amount)); }
    static double pace() { return double(DaysGone) / DaysInMonth; }
    static PaceStatus status(double attainment)
    {
        const double ratio = attainment / pace();
        return ratio >= 1.1 ? PaceStatus::Ahead
            : ratio >= .98  ? PaceStatus::OnTrack
            : ratio >= .85  ? PaceStatus::Warning
                            : PaceStatus::Behind;
    }

    FilterBar *filters() const
    {
        auto *bar = new FilterBar(m_theme);
        bar->setFilters({
            {u"period"_s,
             l("Period", "期间"),
             u"calendar"_s,
             {{u"m"_s, m_format.month({2026, 11, 21})}, {u"y"_s, l("2026", "2026年")}},
             {u"m"_s},
             {u"m"_s}},
            {u"node"_s,
             l("Unit", "组织"),
             u"sitemap"_s,
             {{u"all"_s, l("Company", "全公司")}, {u"e"_s, l("East", "华东大区"), 1}},
             {u"all"_s},
             {u"all"_s}},
            {u"line"_s,
             l("Products", "产品线"),
             u"package"_s,
             {{u"a"_s, l("Software", "软件")},
              {u"b"_s, l("Services", "服务")},
              {u"c"_s, l("Hardware", "硬件")}},
             {u"a"_s, u"b"_s},
             {},
             true},
            {u"basis"_s,
             l("Counting rule", "口径"),
             u"filter"_s,
             {{u"signed"_s, l("contract signed", "按合同签订")}},
             {u"signed"_s},
             {u"signed"_s}},
        });
        return bar;
    }

    QLayout *tiles() const
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::Gap);
        const auto add = [&](const KpiTileContent &content) {
            auto *tile = new KpiTile(m_theme);
            tile->setContent(content);
            row->addWidget(tile);
            return tile;
        };
        const auto [target, done, collected, due, pipeline] = sums(-1);
        const double attained = double(done) / target;
        const double cash = double(collected) / (target - 60);
        const QString yoy = l("YoY", "同比");
        const QString mom = l("MoM", "环比");
        const QString year = l("Year", "本年");
        add({l("Signed", "签约"),
             money(done),
             m_format.moneyExact(wan(done)),
             FigureState::Number,
             year,
             money(9860),
             {{yoy, u"+12.4%"_s, 1}, {mom, u"−3.1%"_s, -1}},
             l("Target ", "目标 ") + money(target),
             l("Gap ", "缺口 ") + money(target - done),
             attained,
             pace(),
             {},
             status(attained)});
        add({l("Collected", "回款"),
             money(collected),
             m_format.moneyExact(wan(collected)),
             FigureState::Number,
             year,
             money(8915),
             {{yoy, u"+8.9%"_s, 1}, {mom, u"+1.7%"_s, 1}},
             l("Target ", "目标 ") + money(target - 60),
             l("Gap ", "缺口 ") + money(target - 60 - collected),
             cash,
             pace(),
             {},
             status(cash)});
        add({l("Overdue receivables", "逾期应收"),
             money(due),
             {},
             FigureState::Number,
             {},
             {},
             {{yoy, u"+21.0%"_s, 1}, {mom, u"−4.2%"_s, -1}},
             l("Limit ", "上限 ") + money(200),
             l("Over by ", "超出 ") + money(due - 200),
             double(due) / 200,
             {},
             {},
             PaceStatus::Behind});
        add({l("Win rate", "赢单率"),
             u"31.6%"_s,
             {},
             FigureState::Number,
             l("n", "样本"),
             u"114"_s,
             {{mom, m_format.points(-18, 1), -1}},
             {},
             {},
             {},
             {},
             {34, 35, 33, 34, 33, 32, 33.4, 32, 31.6},
             PaceStatus::None});
        add({l("Forecast, year", "全年预测"),
             money(11270),
             {},
             FigureState::Number,
             l("80%", "八成"),
             l("¥109–116M", "¥1.09–1.16亿"),
             {{yoy, u"+9.3%"_s, 1}},
             l("Target ", "目标 ") + money(12000),
             l("Gap ", "缺口 ") + money(730),
             .939,
             .889,
             {},
             PaceStatus::Warning});
        m_pipeline = pipeline;
        return row;
    }

    QWidget *strip() const
    {
        auto *strip = new SmallFigureStrip(m_theme);
        strip->setFigures(
            {{l("New customers", "新增客户"),
              m_format.count(37),
              {},
              FigureState::Number,
              {{}, u"+5"_s, 1, Tone::Neutral}},
             {l("Valid visits", "有效拜访"),
              m_format.count(1284),
              {},
              FigureState::Number,
              {{}, u"+6.1%"_s, 1, Tone::Neutral}},
             {l("Open pipeline", "在跟商机金额"), money(m_pipeline), {}, FigureState::Number, {}},
             {l("Coverage", "商机覆盖倍数"), u"4.2×"_s, {}, FigureState::Number, {}},
             {l("Average cycle", "平均成交周期"),
              m_format.days(46),
              {},
              FigureState::Number,
              {{}, u"−3"_s, -1, Tone::Neutral}},
             {l("Repurchase", "复购率"), {}, {}, FigureState::NoData, {}},
             {l("Margin", "毛利率"), {}, {}, FigureState::Hidden, {}},
             {l("NPS", "满意度 NPS"),
              u"52"_s,
              {},
              FigureState::Number,
              {{}, u"+4"_s, 1, Tone::Neutral}}});
        return strip;
    }

    QString dataTime() const
    {
        return l("As of 21 Nov 18:00 · incl. tax · by signing date",
                 "数据截至 11-21 18:00 · 含税 · 按合同签订");
    }

    ChartCard *monthly() const
    {
        auto *card = new ChartCard(m_theme);
        auto *chart = new MonthlyChart(m_theme);
        static constexpr std::array<int, 12> target {780, 620, 980,  940,  960,  1050,
                                                     980, 990, 1080, 1140, 1240, 1240};
        static constexpr std::array<int, 11> actual {720, 590, 1010, 905, 930, 1120,
                                                     900, 960, 1070, 802, 853};
        QList<MonthFigure> months;
        qint64 sumT = 0;
        qint64 sumA = 0;
        for (int i = 0; i < 12; ++i) {
            MonthFigure month;
            month.label = m_format.shortMonth({2026, i + 1, 1});
            month.target = target[size_t(i)];
            sumT += target[size_t(i)];
            if (i < 11) {
                month.actual = actual[size_t(i)];
                sumA += actual[size_t(i)];
                month.attainment = 100.0 * double(sumA) / double(sumT);
                month.exact = month.label + u' ' + money(actual[size_t(i)]);
            }
            months << month;
        }
        chart->setContent(l("Signed by month", "每月签约"), months);
        card->setTitle(l("Signed by month", "每月签约与累计达成率"));
        card->setSubtitle(l("CNY ten thousand · ", "单位：万元 · ") + dataTime());
        card->setLegend(MonthlyChart::legend(l("Signed", "签约"), l("Target", "目标"),
                                             l("Cumulative attainment", "累计达成率")));
        card->menu()->addAction(l("Show as table", "显示为表格"));
        card->setBody(chart);
        return card;
    }

    Gauge *gauge(std::optional<double> attained, const QString &value, const QString &target,
                 const QString &verdict, PaceStatus is) const
    {
        auto *gauge = new Gauge(m_theme);
        gauge->setContent(
            {l("Attainment", "达成率"), value, attained, pace(),
             l("Pace ", "时间进度 ") + m_format.percent(Ratio {DaysGone, DaysInMonth}), target,
             verdict, is});
        return gauge;
    }

    ChartCard *attainment() const
    {
        const auto [target, done, collected, due, pipeline] = sums(-1);
        const double attained = double(done) / target;
        const auto lead
            = Fixed::divide(Int128(done) * DaysInMonth * 1000 - Int128(target) * DaysGone * 1000,
                            Int128(target) * DaysInMonth, 0);
        auto *card = new ChartCard(m_theme);
        card->setTitle(l("Attainment this month", "本月目标达成"));
        card->setSubtitle(l("Gap ", "缺口 ") + money(target - done)
                          + l(" · 6 working days left · ", " · 剩余 6 个工作日 · 日均需 ")
                          + m_format.money({wan(target - done).units / 6, u"CNY"_s})
                          + l(" a day", ""));
        card->menu()->addAction(l("Show as table", "显示为表格"));
        card->setBody(gauge(
            attained, m_format.percent(Ratio {done, target}), l("Target ", "目标 ") + money(target),
            l(*lead < 0 ? "Behind pace " : "Ahead of pace ", *lead < 0 ? "落后进度 " : "领先进度 ")
                + m_format.points(*lead, 1).mid(1),
            status(attained)));
        return card;
    }

    ChartCard *funnel() const
    {
        auto *view = new FunnelView(m_theme);
        static constexpr std::array<std::pair<int, int>, 5> figures {
            {{118, 1380}, {82, 970}, {51, 640}, {30, 360}, {19, 210}}};
        static constexpr std::array<std::pair<const char *, const char *>, 5> names {
            {{"Qualified", "已确认"},
             {"Needs agreed", "需求明确"},
             {"Proposal", "方案报价"},
             {"Negotiation", "商务谈判"},
             {"Won", "赢单"}}};
        QList<FunnelStage> stages;
        for (size_t i = 0; i < 5; ++i) {
            FunnelStage stage {l(names[i].first, names[i].second),
                               figures[i].first,
                               m_format.count(figures[i].first),
                               money(figures[i].second),
                               {},
                               {}};
            if (i < 4)
                stage.conversion = m_format.percent(Ratio {figures[i + 1].first, figures[i].first});
            stages << stage;
        }
        view->setContent(l("Funnel", "销售漏斗"), stages);
        auto *card = new ChartCard(m_theme);
        card->setTitle(l("Funnel", "销售漏斗"));
        card->setSubtitle(l("Opportunities entered in 2026, each once per stage",
                            "2026 年进入的商机数，每阶段计一次"));
        card->setBody(view);
        return card;
    }

    ChartCard *teams() const
    {
        auto *bars = new TeamBars(m_theme);
        QList<TeamFigure> figures;
        for (int i = 0; i < 4; ++i) {
            const auto [target, done, collected, due, pipeline] = sums(i);
            figures << TeamFigure {l(Teams[size_t(i)].first, Teams[size_t(i)].second),
                                   double(done),
                                   double(target),
                                   m_format.percent(Ratio {done, target}),
                                   money(done),
                                   status(double(done) / target)};
        }
        bars->setContent(l("Signed by region", "各大区签约"), figures);
        auto *card = new ChartCard(m_theme);
        card->setTitle(l("Signed by region", "各大区签约"));
        card->setSubtitle(l("CNY ten thousand · this month", "单位：万元 · 本月"));
        card->setLegend(TeamBars::legend(l("Signed", "签约"), l("Target", "目标")));
        card->setBody(bars);
        return card;
    }

    ChartCard *table() const
    {
        auto *model = new QStandardItemModel;
        struct Column
        {
            const char *group[2];
            const char *name[2];
            int width;
            bool right;
        };
        static constexpr std::array<Column, 12> columns {
            {{{"", ""}, {"Team / person", "团队 / 人员"}, 160, false},
             {{"Signed", "签约"}, {"Target", "目标"}, 74, true},
             {{"Signed", "签约"}, {"Done", "完成"}, 74, true},
             {{"Signed", "签约"}, {"Attainment", "达成率"}, 168, true},
             {{"Signed", "签约"}, {"Gap", "缺口"}, 74, true},
             {{"Signed", "签约"}, {"Rank", "排名"}, 56, true},
             {{"Collected", "回款"}, {"Done", "完成"}, 74, true},
             {{"Collected", "回款"}, {"Rate", "回款率"}, 80, true},
             {{"Due", "应收"}, {"Overdue", "逾期"}, 74, true},
             {{"Pipeline", "商机"}, {"Open", "在跟金额"}, 84, true},
             {{"Pipeline", "商机"}, {"12 weeks", "近12周"}, 88, false},
             {{"", ""}, {"Status", "状态"}, 100, false}}};
        const size_t language = m_format.isChinese() ? 1 : 0;
        model->setColumnCount(int(columns.size()));
        for (int i = 0; i < int(columns.size()); ++i) {
            const Column &column = columns[size_t(i)];
            model->setHeaderData(i, Qt::Horizontal, QString::fromUtf8(column.name[language]));
            model->setHeaderData(i, Qt::Horizontal, QString::fromUtf8(column.group[language]),
                                 GroupRole);
            if (column.right)
                model->setHeaderData(i, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                     Qt::TextAlignmentRole);
        }
        const auto in = [&](qint64 amount) {
            return m_format.moneyIn(Formatting::Unit::TenThousand, wan(amount));
        };
        const auto makeRow = [&](const QString &name, bool strong, int rank, std::array<int, 5> f) {
            const double attained = double(f[1]) / f[0];
            QList<QStandardItem *> row;
            const auto cell = [&](const QString &text, bool right = true) {
                auto *item = new QStandardItem(text);
                item->setEditable(false);
                if (right)
                    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                item->setData(strong, StrongRole);
                row << item;
                return item;
            };
            auto *who = cell(name, false);
            if (!strong)
                who->setData(name.left(1), InitialsRole);
            cell(in(f[0]));
            cell(in(f[1]));
            auto *bar = cell(m_format.percent(Ratio {f[1], f[0]}));
            bar->setData(attained, AttainmentRole);
            bar->setData(pace(), PaceRole);
            cell(in(f[0] - f[1]));
            cell(rank ? QString::number(rank) : QString());
            cell(in(f[2]));
            cell(m_format.percent(Ratio {f[2], f[1]}));
            auto *over = cell(in(f[3]));
            if (f[3] > 25)
                over->setData(int(Tone::Bad), ToneRole);
            cell(in(f[4]));
            QVariantList trend;
            double x = 10;
            for (int i = 0; i < 12; ++i)
                trend << (x += double((f[0] * 7 + i * i * 13 + f[1]) % 7) - 2.6 + attained);
            cell({}, false)->setData(trend, TrendRole);
            cell({}, false)->setData(int(status(attained)), StatusRole);
            return row;
        };
        for (int team = 0; team < 4; ++team) {
            const auto row = makeRow(l(Teams[size_t(team)].first, Teams[size_t(team)].second), true,
                                     0, sums(team));
            for (const Person &person : People) {
                if (person.team != team)
                    continue;
                int rank = 1;
                for (const Person &other : People)
                    rank += double(other.signedAmount) / other.target
                            > double(person.signedAmount) / person.target
                        ? 1
                        : 0;
                row.first()->appendRow(makeRow(l(person.en, person.zh), false, rank,
                                               {person.target, person.signedAmount,
                                                person.collected, person.due, person.pipeline}));
            }
            model->appendRow(row);
        }
        auto *tree = new TreeTable(m_theme);
        tree->setModel(model);
        tree->setAccessibleName(l("Team performance", "团队业绩"));
        tree->expandAll();
        for (int i = 0; i < int(columns.size()); ++i)
            tree->setColumnWidth(i, columns[size_t(i)].width);
        tree->header()->setSortIndicatorShown(true);
        tree->header()->setSortIndicator(4, Qt::DescendingOrder);
        auto *totals = new TotalsRow(m_theme, tree);
        const auto f = sums(-1);
        totals->setTexts({l("Total", "合计"),
                          in(f[0]),
                          in(f[1]),
                          m_format.percent(Ratio {f[1], f[0]}),
                          in(f[0] - f[1]),
                          {},
                          in(f[2]),
                          m_format.percent(Ratio {f[2], f[1]}),
                          in(f[3]),
                          in(f[4]),
                          {},
                          {}});
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(tree, 1);
        column->addWidget(totals);
        auto *card = new ChartCard(m_theme);
        card->setTitle(l("Team performance", "团队业绩"));
        card->setSubtitleBeside(true);
        card->setSubtitle(l("CNY ten thousand · 16 people · ", "单位：万元 · 16 人 · ")
                          + dataTime());
        card->menu()->addAction(l("Export", "导出"));
        card->setBody(body);
        return card;
    }

    QWidget *board() const
    {
        auto *whole = new QWidget;
        auto *row = new QHBoxLayout(whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::Gap);
        static constexpr std::array<std::pair<const char *, const char *>, 5> names {
            {{"Qualified", "已确认"},
             {"Needs agreed", "需求明确"},
             {"Proposal", "方案报价"},
             {"Negotiation", "商务谈判"},
             {"Won", "赢单"}}};
        static constexpr std::array<std::pair<const char *, const char *>, 13> deals {
            {{"Lianhua Logistics", "联华物流仓储系统"},
             {"Imperial Optics", "帝光光学产线"},
             {"Tianhe Medical", "天河医疗影像"},
             {"Beifang Steel", "北方钢铁能耗"},
             {"Qingdao Foods", "青岛食品追溯"},
             {"Yunshan Software", "云山软件年约"},
             {"Huaxin Cables", "华新线缆检测"},
             {"Jiangnan Textile", "江南纺织改造"},
             {"Minghe Energy", "明合能源二期"},
             {"Pujiang Robotics", "浦江机器人"},
             {"Ruian Pharma", "瑞安制药"},
             {"Sanjiang Mining", "三江矿业"},
             {"Taihu Water", "太湖水务"}}};
        static constexpr std::array<int, 5> counts {3, 3, 3, 2, 2};
        size_t deal = 0;
        for (size_t lane = 0; lane < 5; ++lane) {
            auto *model = new QStandardItemModel;
            qint64 sum = 0;
            for (int i = 0; i < counts[lane]; ++i, ++deal) {
                const auto amount = qint64(30 + deal * 37 % 190);
                sum += amount;
                auto *item = new QStandardItem(l(deals[deal].first, deals[deal].second));
                const int chance = lane == 4 ? 100 : int(15 + lane * 20 + deal % 7);
                item->setData(l(People[deal].en, People[deal].zh), BoardOwnerRole);
                item->setData(m_format.shortDate(QDate(2026, 11, 23).addDays(int(deal) * 4)),
                              BoardSubtitleRole);
                item->setData(money(amount), BoardAmountRole);
                item->setData(chance / 100.0, BoardChanceRole);
                item->setData(u"%1%"_s.arg(chance), BoardChanceTextRole);
                if (deal % 4 == 3 && lane < 4) {
                    item->setData(l("idle 16 d", "停滞 16 天"), BoardChipRole);
                    item->setData(int(Tone::Warn), BoardChipToneRole);
                }
                model->appendRow(item);
            }
            auto *view = new BoardLane(m_theme);
            view->view()->setModel(model);
            view->setHead(l(names[lane].first, names[lane].second), m_format.count(counts[lane]),
                          money(sum), double(lane + 1) / 5);
            if (lane == 1)
                view->view()->setCurrentIndex(model->index(1, 0));
            row->addWidget(view, 1);
        }
        return whole;
    }

    QWidget *states() const
    {
        auto *whole = new QWidget;
        auto *column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Theme::Gap);
        auto *tiles = new QHBoxLayout;
        tiles->setSpacing(Theme::Gap);
        for (const auto state :
             {FigureState::NoData, FigureState::Undefined, FigureState::NotApplicable,
              FigureState::Hidden, FigureState::Error}) {
            auto *tile = new KpiTile(m_theme);
            KpiTileContent content;
            content.title = l("Win rate", "赢单率");
            content.state = state;
            content.target = m_format.stateName(state);
            tile->setContent(content);
            tiles->addWidget(tile);
        }
        column->addLayout(tiles);
        auto *chips = new QHBoxLayout;
        for (const auto is : {PaceStatus::Ahead, PaceStatus::OnTrack, PaceStatus::Warning,
                              PaceStatus::Behind, PaceStatus::TooEarly}) {
            auto *chip = new StatusChip(m_theme);
            chip->setStatus(is);
            chips->addWidget(chip);
        }
        for (const Delta &delta : {Delta {l("YoY", "同比"), u"+12.4%"_s, 1, Tone::Neutral},
                                   Delta {l("MoM", "环比"), u"−3.1%"_s, -1, Tone::Bad},
                                   Delta {l("YoY", "同比"), u"+4.0%"_s, 1, Tone::Good}}) {
            auto *chip = new DeltaChip(m_theme);
            chip->setDelta(delta);
            chips->addWidget(chip);
        }
        for (const double share : {.2, .66, 1.0, 1.2}) {
            auto *bar = new BulletBar(m_theme);
            bar->setContent(l("Attainment", "达成率"), u"%1%"_s.arg(share * 100), share, pace());
            chips->addWidget(bar);
        }
        column->addLayout(chips);
        auto *gauges = new QHBoxLayout;
        gauges->setSpacing(Theme::Gap);
        const auto card = [&](const QString &title, Gauge *gauge) {
            auto *frame = new ChartCard(m_theme);
            frame->setTitle(title);
            frame->setBody(gauge);
            gauges->addWidget(frame);
        };
        card(l("Over 100 %", "超过 100%"),
             gauge(1.38, u"138.0%"_s, l("Target ¥80.0万", "目标 ¥80.0万"),
                   l("Ahead of pace 68.0 pp", "领先进度 68.0 个百分点"), PaceStatus::Ahead));
        card(l("Almost there", "接近目标"),
             gauge(.96, u"96.0%"_s, l("Target ¥80.0万", "目标 ¥80.0万"),
                   l("Ahead of pace 26.0 pp", "领先进度 26.0 个百分点"), PaceStatus::Ahead));
        card(l("Nothing yet", "尚无完成"),
             gauge(0.0, u"0.0%"_s, l("Target ¥80.0万", "目标 ¥80.0万"),
                   l("Behind pace 70.0 pp", "落后进度 70.0 个百分点"), PaceStatus::Behind));
        card(l("No target", "未设目标"),
             gauge(std::nullopt, u"–"_s, l("No target is set", "尚未设定目标"), {},
                   PaceStatus::None));
        column->addLayout(gauges);
        auto *last = new QHBoxLayout;
        last->setSpacing(Theme::Gap);
        auto *emptyCard = new ChartCard(m_theme);
        auto *empty = new EmptyState(m_theme);
        empty->setContent("file-import"_L1,
                          l("There are no contracts in this period yet. Import them from your ERP "
                            "or enter the first one.",
                            "本期还没有合同。可以从 ERP 导入，或先录入第一份。"),
                          l("Import…", "导入…"));
        emptyCard->setBody(empty);
        last->addWidget(emptyCard);
        auto *stripCard = new ChartCard(m_theme);
        auto *strip = new ProgressStrip(m_theme);
        strip->start(l("Importing orders.xlsx: 12,400 of 50,000 rows",
                       "正在导入 订单.xlsx：12,400 / 50,000 行"));
        strip->setProgress(12400, 50000);
        strip->show();
        stripCard->setTitle(l("Import", "导入"));
        stripCard->setBody(strip);
        last->addWidget(stripCard);
        column->addLayout(last, 1);
        return whole;
    }

    static std::array<int, 5> sums(int team)
    {
        std::array<int, 5> sum {};
        for (const Person &person : People) {
            if (team >= 0 && person.team != team)
                continue;
            sum[0] += person.target;
            sum[1] += person.signedAmount;
            sum[2] += person.collected;
            sum[3] += person.due;
            sum[4] += person.pipeline;
        }
        return sum;
    }

    const Theme &theme() const { return m_theme; }

private:
    Theme &m_theme;
    Formatting m_format;
    mutable int m_pipeline = 0;
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void render(const QString &folder, Theme &theme, Formatting::Language language, const QSize &size)
{
    const Gallery gallery(theme, language);
    const bool zh = language == Formatting::Language::Chinese;
    const QString ending
        = u"_%1_%2.png"_s.arg(theme.tokens().dark ? u"dark"_s : u"light"_s, zh ? u"zh"_s : u"en"_s);
    Memory memory;
    MainWindow window(theme, memory);
    window.setLanguage(language);
    window.setPerson(gallery.l("Zhou Min", "周敏"), gallery.l("Sales director", "销售总监"));
    window.resize(size);
    QAction create(theme.icon("plus"_L1, &Tokens::onAccent),
                   gallery.l("New opportunity", "新建商机"));
    const auto sheet = [&](Room room) {
        auto *page = new SamplePage(room, room == Room::Pipeline ? &create : nullptr);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(Theme::PageMargin, 14, Theme::PageMargin, Theme::PageMargin);
        column->setSpacing(Theme::Gap);
        column->addWidget(gallery.filters());
        window.addPage(page);
        return column;
    };
    auto *cockpit = sheet(Room::Cockpit);
    cockpit->addLayout(gallery.tiles());
    cockpit->addWidget(gallery.strip());
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::Gap);
    charts->addWidget(gallery.monthly(), 5);
    charts->addWidget(gallery.attainment(), 3);
    cockpit->addLayout(charts, 1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(Theme::Gap);
    lower->addWidget(gallery.funnel(), 1);
    lower->addWidget(gallery.teams(), 1);
    cockpit->addLayout(lower, 1);
    auto *targets = sheet(Room::Targets);
    targets->addLayout(gallery.tiles());
    targets->addWidget(gallery.strip());
    targets->addWidget(gallery.table(), 1);
    sheet(Room::Pipeline)->addWidget(gallery.board(), 1);
    sheet(Room::Field)->addWidget(gallery.states(), 1);
    for (const Room room : {Room::Customers, Room::Handbook, Room::Scores, Room::Loop, Room::Data})
        sheet(room)->addStretch(1);
    Q_EMIT window.page(Room::Loop)->badgeChanged(7);
    StartPage *start = new StartPage(theme);
    start->setRecentFiles({{gallery.l("Sales 2026.steelyard", "销售2026.steelyard"),
                            u"~/Documents"_s, gallery.l("yesterday 18:02", "昨天 18:02")},
                           {gallery.l("Demo.steelyard", "演示公司.steelyard"), u"~"_s,
                            gallery.l("3 Nov", "11月3日")}});
    window.setStartPage(start);
    window.show();
    const auto shoot = [&](const QString &name) {
        settle();
        window.grab().save(folder + u'/' + name + ending);
    };
    window.showPage(Room::Cockpit);
    shoot(u"cockpit"_s);
    window.showPage(Room::Targets);
    shoot(u"table"_s);
    window.showPage(Room::Pipeline);
    window.notify(gallery.l("“Qingdao Foods” moved to Proposal", "“青岛食品追溯”已移到 方案报价"),
                  [] {});
    shoot(u"board"_s);
    window.findChild<QWidget *>(u"toast"_s)->hide();
    window.showPage(Room::Field);
    shoot(u"states"_s);
    window.showPage(Room::Cockpit);
    window.commandPalette()->openPalette(zh ? u""_s : u"da"_s);
    shoot(u"palette"_s);
    window.commandPalette()->closePalette();
    window.findChild<QWidget *>(u"toast"_s)->hide();
    ChoicePopup popup(theme, window.findChild<FilterBar *>()->filters().at(2), &window);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    Filter people {u"person"_s, gallery.l("Person", "人员"), u"user"_s, {}, {u"3"_s}, {}};
    for (size_t i = 0; i < People.size(); ++i)
        people.options << FilterOption {QString::number(i), gallery.l(People[i].en, People[i].zh),
                                        1};
    ChoicePopup choice(theme, people, &window);
    choice.setAttribute(Qt::WA_DeleteOnClose, false);
    ShortcutSheet keys({{gallery.l("Rooms", "页面"), gallery.l("Cockpit", "驾驶舱"), u"Ctrl+1"_s},
                        {gallery.l("Commands", "命令"), gallery.l("Search", "搜索"), u"Ctrl+K"_s}},
                       &window);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    popup.popUp({0, 0});
    choice.popUp({0, 0});
    keys.show();
    settle();
    popup.grab().save(folder + u"/popup1"_s + ending);
    choice.grab().save(folder + u"/popup2"_s + ending);
    keys.grab().save(folder + u"/keys"_s + ending);
    popup.close();
    choice.close();
    keys.close();
    memory.setValue(u"window/narrow"_s, true);
    window.findChild<Navigation *>()->setNarrow(true);
    window.showPage(Room::Targets);
    shoot(u"narrow"_s);
    window.showStartPage();
    shoot(u"start"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    const QSize size(arguments.value(2, u"1440"_s).toInt(), arguments.value(3, u"900"_s).toInt());
    ChineseWords words;
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme theme(scheme);
        theme.applyTo(application);
        QCoreApplication::removeTranslator(&words);
        render(folder, theme, Formatting::Language::English, size);
        QCoreApplication::installTranslator(&words);
        render(folder, theme, Formatting::Language::Chinese, size);
    }
    return 0;
}
