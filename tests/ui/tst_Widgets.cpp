// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include "ui/widgets/BoardLane.h"
#include "ui/widgets/BulletBar.h"
#include "ui/widgets/DeltaChip.h"
#include "ui/widgets/FunnelView.h"
#include "ui/widgets/Gauge.h"
#include "ui/widgets/KpiTile.h"
#include "ui/widgets/Legend.h"
#include "ui/widgets/MonthlyChart.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/SmallFigureStrip.h"
#include "ui/widgets/Sparkline.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TeamBars.h"

#include <QAccessible>
#include <QDir>
#include <QDirIterator>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPaintedWidgetHasANameAndADescription();
    void aTileIsPressedByKeyboard();
    void aTileIsPressedByMouseOnlyWhenReleasedInside();
    void aTileIsPressedByAScreenReader();
    void aTileIsAsHighAsTheDensityAsks();
    void arrowsWalkAlongTheSmallFigures();
    void arrowsWalkDownTheFunnel();
    void everyIconIsDrawn();
    void everyIconNamedInTheSourceExists();
    void anIconTakesTheColourOfTheScheme();
    void aCardIsMovedByKeyboard();
    void quickWorkNeverShowsProgress();

private:
    static KpiTileContent tileContent();

    Theme m_theme;
};

KpiTileContent TestWidgets::tileContent()
{
    KpiTileContent content;
    content.title = u"Signed"_s;
    content.value = u"¥8.53M"_s;
    content.exact = u"¥8,530,000.00"_s;
    content.deltas = {{u"YoY"_s, u"+12.4%"_s, 1}};
    content.gap = u"Gap ¥3.87M"_s;
    content.progress = .688;
    content.pace = .7;
    content.status = PaceStatus::OnTrack;
    return content;
}

void TestWidgets::everyPaintedWidgetHasANameAndADescription()
{
    KpiTile tile(m_theme);
    tile.setContent(tileContent());
    SmallFigureStrip strip(m_theme);
    strip.setFigures({{u"Visits"_s, u"1,284"_s}});
    Gauge gauge(m_theme);
    gauge.setContent({u"Attainment"_s, u"68.8%"_s, .688, .7, u"Pace 70.0%"_s, u"Target ¥12.40M"_s});
    FunnelView funnel(m_theme);
    funnel.setContent(u"Funnel"_s, {{u"Qualified"_s, 118, u"118"_s, u"¥13.80M"_s}});
    Sparkline sparkline(m_theme);
    sparkline.setContent(u"Trend"_s, u"from 3 to 5"_s, {3, 4, 5});
    BulletBar bullet(m_theme);
    bullet.setContent(u"Attainment"_s, u"68.8% of the target"_s, .688, .7);
    StatusChip status(m_theme);
    status.setStatus(PaceStatus::Behind);
    DeltaChip delta(m_theme);
    delta.setDelta({u"YoY"_s, u"+12.4%"_s, 1});
    MonthlyChart months(m_theme);
    months.setContent(u"Signed by month"_s, {{u"Jan"_s, 720.0, 780.0, 92.3, u"Jan ¥7.20M"_s}});
    TeamBars teams(m_theme);
    teams.setContent(u"Signed by region"_s, {{u"East"_s, 245, 320, u"76.6%"_s, u"East ¥2.45M"_s}});
    Legend legend(m_theme);
    legend.setEntries({{u"Signed"_s}, {u"Target"_s, &Tokens::reference}});

    const QList<PaintedWidget *> all {&tile,   &strip, &gauge,  &funnel, &sparkline, &bullet,
                                      &status, &delta, &months, &teams,  &legend};
    for (PaintedWidget *widget : all) {
        const QByteArray who = widget->metaObject()->className();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face, who.constData());
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), who.constData());
        QVERIFY2(!face->text(QAccessible::Description).isEmpty(), who.constData());
        QCOMPARE(face->role(), widget->isClickable() ? QAccessible::Button : QAccessible::Graphic);
    }
    QCOMPARE(tile.accessibleDescription(), u"¥8,530,000.00, YoY +12.4%, Gap ¥3.87M, On track"_s);
}

void TestWidgets::aTileIsPressedByKeyboard()
{
    KpiTile tile(m_theme);
    tile.setContent(tileContent());
    const QSignalSpy pressed(&tile, &PaintedWidget::activated);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Enter);
    QTest::keyClick(&tile, Qt::Key_Space);
    QCOMPARE(pressed.count(), 3);
    QTest::keyClick(&tile, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&tile, Qt::Key_A);
    QCOMPARE(pressed.count(), 3);
}

void TestWidgets::aTileIsPressedByMouseOnlyWhenReleasedInside()
{
    KpiTile tile(m_theme);
    tile.resize(220, 96);
    const QSignalSpy pressed(&tile, &PaintedWidget::activated);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    QTest::mousePress(&tile, Qt::LeftButton, {}, QPoint(5, 5));
    QTest::mouseRelease(&tile, Qt::LeftButton, {}, QPoint(500, 5));
    QTest::mouseClick(&tile, Qt::RightButton);
    QCOMPARE(pressed.count(), 1);
}

void TestWidgets::aTileIsPressedByAScreenReader()
{
    KpiTile tile(m_theme);
    const QSignalSpy pressed(&tile, &PaintedWidget::activated);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&tile);
    QVERIFY(face->actionInterface());
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed.count(), 1);
}

void TestWidgets::aTileIsAsHighAsTheDensityAsks()
{
    const KpiTile desk(m_theme);
    QCOMPARE(desk.sizeHint().height(), 96);
    const Theme wallTheme(Theme::Scheme::Dark, 1.6);
    const KpiTile wall(wallTheme);
    QCOMPARE(wall.sizeHint().height(), 154); // 96 · 1.6 = 153.6
}

void TestWidgets::arrowsWalkAlongTheSmallFigures()
{
    SmallFigureStrip strip(m_theme);
    strip.setFigures({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}});
    QSignalSpy opened(&strip, &SmallFigureStrip::figureActivated);
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().toInt(), 2); // it stops at the last
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Space);
    QCOMPARE(opened.takeFirst().first().toInt(), 0);
}

void TestWidgets::arrowsWalkDownTheFunnel()
{
    FunnelView funnel(m_theme);
    funnel.setContent(u"Funnel"_s, {{u"a"_s, 9, u"9"_s, u"¥9"_s}, {u"b"_s, 3, u"3"_s, u"¥3"_s}});
    QSignalSpy opened(&funnel, &FunnelView::stageActivated);
    QTest::keyClick(&funnel, Qt::Key_Down);
    QTest::keyClick(&funnel, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().toInt(), 1);
}

void TestWidgets::everyIconIsDrawn()
{
    const QDir icons(u":/icons"_s);
    QVERIFY(icons.entryList().size() > 50);
    for (const QString &file : icons.entryList()) {
        const QByteArray name = file.chopped(4).toLatin1();
        const QImage picture
            = m_theme.icon(QLatin1StringView(name), &Tokens::text).pixmap(24, 24).toImage();
        bool drawn = false;
        for (int y = 0; y < picture.height() && !drawn; ++y) {
            for (int x = 0; x < picture.width() && !drawn; ++x)
                drawn = qAlpha(picture.pixel(x, y)) > 0;
        }
        QVERIFY2(drawn, name.constData());
    }
}

void TestWidgets::everyIconNamedInTheSourceExists()
{
    // A misspelt name would show as an empty square that nobody reports.
    static const QRegularExpression named(u"icon\\(\"([a-z0-9-]+)\"_L1"_s);
    int found = 0;
    QDirIterator sources(qEnvironmentVariable("STEELYARD_SOURCE") + u"/ui"_s, {u"*.cpp"_s},
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        auto match = named.globalMatch(QString::fromUtf8(source.readAll()));
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(name));
            ++found;
        }
    }
    QVERIFY(found > 10);
}

void TestWidgets::anIconTakesTheColourOfTheScheme()
{
    Theme theme;
    const QIcon dots = theme.icon("dots"_L1, &Tokens::accent);
    const auto colour = [&dots] {
        const QImage picture = dots.pixmap(48, 48).toImage();
        return QColor(picture.pixel(picture.width() * 26 / 48, picture.height() / 2))
            .rgb(); // within the stroke of the middle dot
    };
    QCOMPARE(colour(), Tokens::forLight().accent.rgb());
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(colour(), Tokens::forDark().accent.rgb());
}

void TestWidgets::aCardIsMovedByKeyboard()
{
    BoardLane lane(m_theme);
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"Qingdao Foods"_s));
    lane.view()->setModel(&model);
    lane.view()->setCurrentIndex(model.index(0, 0));
    const QSignalSpy picked(&lane, &BoardLane::pickedUp);
    QSignalSpy moved(&lane, &BoardLane::moveAsked);
    QSignalSpy focus(&lane, &BoardLane::focusAsked);
    const QSignalSpy down(&lane, &BoardLane::putDown);
    const QSignalSpy back(&lane, &BoardLane::takenBack);
    QTest::keyClick(lane.view(), Qt::Key_Right);
    QCOMPARE(focus.takeFirst().first().toInt(), 1);
    QTest::keyClick(lane.view(), Qt::Key_Space);
    QCOMPARE(picked.count(), 1);
    QVERIFY(lane.isHolding());
    QTest::keyClick(lane.view(), Qt::Key_Left);
    QCOMPARE(moved.takeFirst().first().toInt(), -1);
    QTest::keyClick(lane.view(), Qt::Key_Space);
    QCOMPARE(down.count(), 1);
    QTest::keyClick(lane.view(), Qt::Key_Space);
    QTest::keyClick(lane.view(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
    QVERIFY(!lane.isHolding());
}

void TestWidgets::quickWorkNeverShowsProgress()
{
    ProgressStrip strip(m_theme);
    strip.start(u"Importing"_s);
    QVERIFY(strip.isHidden());
    strip.finish();
    QVERIFY(strip.isHidden());
    strip.start(u"Importing"_s);
    QTRY_VERIFY(strip.isVisible());
}

QTEST_MAIN(TestWidgets)
#include "tst_Widgets.moc"
