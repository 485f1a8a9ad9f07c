// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "ui/cockpit/CockpitPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/field/FieldPage.h"
#include "ui/handbook/HandbookPage.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rooms.h"
#include "ui/shell/WindowSettings.h"
#include "ui/targets/TargetsPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

/// A window that is drawn once remembers nothing.
class NoSettings final : public WindowSettings
{
public:
    QVariant value(const QString &) const override { return {}; }
    void setValue(const QString &, const QVariant &) override {}
};

void settle(const Page &page)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (page.isSettled())
            loop.quit();
    });
    look.start(20);
    loop.exec();
}

QPixmap picture(MainWindow &window, Page &page, const QSize &size,
                const std::function<void()> &then)
{
    window.resize(size);
    window.show();
    window.showPage(page.room());
    settle(page);
    if (then) {
        then();
        settle(page);
    }
    // One more round, so that what was just written is laid out.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return window.grab();
}

} // namespace

int render(const QStringList &arguments, Console &console)
{
    Session session(u"render"_s, u"Draws a page as a picture."_s, console);
    session.add(
        {{u"store"_s, u"FILE"_s, u"The store."_s},
         {u"page"_s, u"NAME"_s,
          u"cockpit, targets, pipeline (also: list, funnel, forecast), field (also: week, audit, "
          u"checks), "
          "customers (also: pool, leads, money, service, reported) or handbook."_s},
         {u"out"_s, u"FILE.png"_s, u"The picture."_s},
         {u"size"_s, u"WxH"_s, u"1600x1000 unless told."_s},
         {u"locale"_s, u"L"_s, u"zh_CN or en."_s},
         {u"theme"_s, u"T"_s, u"light or dark."_s},
         {u"scale"_s, u"N"_s, u"Pixels for each point: 1 or 2."_s},
         {u"kpi"_s, u"ID"_s, u"The page that the handbook is open at."_s},
         {u"edit"_s, {}, u"With the editor open, for --kpi or for a new one."_s},
         {u"deal"_s, u"ID"_s, u"The opportunity that is open at the side of the pipeline."_s},
         {u"person"_s, u"NAME"_s, u"Whose day the field page shows."_s},
         {u"customer"_s, u"ID"_s, u"The customer whose page the customers room is open at."_s},
         {u"type-in"_s, {}, u"With the sheet for typed-in figures open, at --kpi."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    for (const QString &needed : {u"store"_s, u"page"_s, u"out"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--%1 is required"_s.arg(needed));
    }
    QSize size(1600, 1000);
    if (session.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
        const auto match = form.match(session.value(u"size"_s));
        if (!match.hasMatch())
            return session.wrongUsage(u"--size is such as 1600x1000"_s);
        size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    const QString scheme = session.isSet(u"theme"_s) ? session.value(u"theme"_s) : u"light"_s;
    if (scheme != "light"_L1 && scheme != "dark"_L1)
        return session.wrongUsage(u"--theme is light or dark"_s);
    // A picture written over a store would be the end of it.
    if (!session.value(u"out"_s).endsWith(".png"_L1, Qt::CaseInsensitive))
        return session.wrongUsage(u"--out is a file such as page.png"_s);
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application)
        return session.fail({Error::Kind::Invalid, "render.no_screen"_L1, {}, {}});

    const auto workspace = session.open(Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    Translations translations(*application);
    const auto language = Translations::languageOf(session.value(u"locale"_s));
    translations.use(language);
    Theme theme(scheme == "dark"_L1 ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.applyTo(*application);
    NoSettings settings;
    MainWindow window(theme, settings);
    auto *pipeline = new PipelinePage(theme);
    auto *handbook = new HandbookPage(theme);
    auto *field = new FieldPage(theme);
    auto *customers = new CustomersPage(theme);
    const QList<Page *> pages {
        new CockpitPage(theme), new TargetsPage(theme), pipeline, field, customers, handbook};
    QString fault;
    window.setLanguage(language);
    QSet<Room> rooms;
    for (Page *page : pages) {
        QObject::connect(page, &Page::problem, &window,
                         [&fault](const QString &sentence) { fault = sentence; });
        window.addPage(page);
        rooms.insert(page->room());
        page->setLanguage(language);
        page->setWorkspace(*workspace);
    }
    handbook->setReachable(rooms);
    handbook->open(session.value(u"kpi"_s));
    window.setStoreName(QFileInfo((*workspace)->path()).completeBaseName());

    Page *page = pipeline->showNamed(session.value(u"page"_s)) ? pipeline : nullptr;
    if (field->showNamed(session.value(u"page"_s)))
        page = field;
    if (customers->showNamed(session.value(u"page"_s)))
        page = customers;
    for (Page *candidate : pages) {
        if (session.value(u"page"_s) == Rooms::key(candidate->room()))
            page = candidate;
    }
    if (!page)
        return session.wrongUsage(u"--page is cockpit, targets, pipeline, list, funnel, forecast, "
                                  u"field, week, audit, checks, customers, "
                                  "pool, leads, money, service, reported or handbook"_s);
    std::function<void()> then;
    if (session.isSet(u"edit"_s))
        then = [&] {
            if (session.isSet(u"kpi"_s))
                handbook->edit();
            else
                handbook->create();
        };
    if (session.isSet(u"deal"_s))
        then = [&] {
            if (const auto deal = Uuid::fromText(session.value(u"deal"_s)))
                pipeline->showDeal(*deal);
        };
    if (session.isSet(u"customer"_s))
        then = [&] {
            if (const auto customer = Uuid::fromText(session.value(u"customer"_s)))
                customers->showCustomer(*customer);
        };
    if (session.isSet(u"type-in"_s))
        then = [&] { handbook->typeIn(session.value(u"kpi"_s)); };
    if (session.isSet(u"person"_s)) {
        const auto person = session.ask<PersonId>([&](const Reading &reading) -> Result<PersonId> {
            const auto node
                = reading.facts.organisation().find(session.value(u"person"_s), reading.today);
            if (!node)
                return node.error();
            return PersonId(node->isPerson() ? node->id : Uuid());
        });
        if (!person)
            return session.fail(person.error());
        field->showPerson(*person);
    }
    const QPixmap pixmap = picture(window, *page, size, then);
    if (!fault.isEmpty()) {
        console.err << "steelyard: " << fault << '\n';
        return NotDone;
    }
    const QString out = session.path(u"out"_s);
    if (!pixmap.save(out, "PNG"))
        return session.fail({Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, out}}, {}});
    return Done;
}

} // namespace Steelyard::Commands
